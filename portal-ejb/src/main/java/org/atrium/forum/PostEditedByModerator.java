package org.atrium.forum;

import org.atrium.account.AccountId;

/** A moderator changed a post's words. */
public record PostEditedByModerator(ThreadId thread, PostId post, AccountId author, String rule, String note) {}
