package org.atrium.forum;

import org.atrium.account.AccountId;

/** A moderator took a post away for good. */
public record PostDeleted(PostId post, AccountId author, String rule, String note) {}
