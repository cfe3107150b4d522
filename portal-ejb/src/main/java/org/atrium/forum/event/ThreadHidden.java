package org.atrium.forum.event;

import org.atrium.account.AccountId;

/** A thread, with all its posts, cannot be read by others any more. */
public record ThreadHidden(ThreadId thread, AccountId author) {}
