package org.atrium.forum.event;

import org.atrium.account.AccountId;

/** The question's author or staff said that no answer solved it; if one was accepted, it lost its mark. */
public record QuestionUnsolved(ThreadId thread, AccountId by) {}
