package org.atrium.forum.event;

import org.atrium.account.AccountId;

/** Flags hid a post until a moderator has looked at it. */
public record PostHidden(PostId post, AccountId author) {}
