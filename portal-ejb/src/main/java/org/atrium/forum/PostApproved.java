package org.atrium.forum;

import org.atrium.account.AccountId;

/** A moderator let a post be, or let it appear. */
public record PostApproved(ThreadId thread, PostId post, AccountId author) {}
