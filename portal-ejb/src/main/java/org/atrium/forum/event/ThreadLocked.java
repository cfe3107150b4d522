package org.atrium.forum.event;

import org.atrium.account.AccountId;

/** A thread takes no more posts. */
public record ThreadLocked(ThreadId thread, AccountId author, String rule, String note) {}
