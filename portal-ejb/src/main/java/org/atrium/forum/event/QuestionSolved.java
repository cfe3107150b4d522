package org.atrium.forum.event;

import org.atrium.account.AccountId;

/** An answer was accepted by the question's author or by staff. */
public record QuestionSolved(ThreadId thread, PostId answer, AccountId by) {}
