package org.atrium.moderation;

import org.atrium.account.AccountId;

/**
 * A sanction was lifted before it expired.
 *
 * @param account who is free of it
 * @param kind what kept them from something
 */
public record SanctionLifted(AccountId account, SanctionKind kind) {}
