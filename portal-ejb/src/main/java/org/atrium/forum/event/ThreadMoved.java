package org.atrium.forum.event;

import org.atrium.account.AccountId;

/** A thread stands in another category now. */
public record ThreadMoved(ThreadId thread, AccountId author, String category) {}
