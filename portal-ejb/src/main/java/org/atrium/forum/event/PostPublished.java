package org.atrium.forum.event;

import org.atrium.account.AccountId;

/** A reply can be read by everybody; told once, when it first can. */
public record PostPublished(ThreadId thread, PostId post, AccountId author, boolean staff) {}
