package org.atrium.forum;

import org.atrium.account.AccountId;

/** A post cannot be read by others any more, by flags or by a moderator; rule and note are null for flags alone. */
public record PostHidden(PostId post, AccountId author, String rule, String note) {}
