package org.atrium.moderation;

import org.atrium.account.AccountId;

/**
 * A moderator ended a sanction before its time.
 *
 * @param person who is free of it
 * @param kind what kept them from something
 */
public record SanctionLifted(AccountId person, SanctionKind kind) {}
