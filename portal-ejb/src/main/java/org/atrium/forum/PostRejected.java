package org.atrium.forum;

import org.atrium.account.AccountId;

/** A moderator refused a post; its author is told which rule it breaks. */
public record PostRejected(PostId post, AccountId author, String rule, String note) {}
