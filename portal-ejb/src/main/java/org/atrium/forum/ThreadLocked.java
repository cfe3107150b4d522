package org.atrium.forum;

import org.atrium.account.AccountId;

/** A thread takes no more posts. */
public record ThreadLocked(ThreadId thread, AccountId author, String rule, String note) {}
