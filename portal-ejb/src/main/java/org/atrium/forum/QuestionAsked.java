package org.atrium.forum;

/** A question can be read by everybody; told once, when it first can. */
public record QuestionAsked(ThreadId thread) {}
