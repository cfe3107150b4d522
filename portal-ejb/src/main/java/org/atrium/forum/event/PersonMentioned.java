package org.atrium.forum.event;

import org.atrium.account.AccountId;

/** Somebody is named in a post that everybody can read; told once for each post. */
public record PersonMentioned(PostId post, AccountId person, AccountId by) {}
