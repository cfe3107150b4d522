package org.atrium.forum.event;

/** A question can be read by everybody; told once, when it first can. */
public record QuestionAsked(ThreadId thread) {}
