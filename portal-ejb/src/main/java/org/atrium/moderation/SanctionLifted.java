package org.atrium.moderation;

import java.time.Instant;
import org.atrium.account.AccountId;

/**
 * A sanction was lifted before it expired.
 *
 * @param account who is free of it
 * @param kind what kept them from something
 * @param remaining what still does longest, null if nothing does
 * @param until when that ends, null for never or for nothing
 */
public record SanctionLifted(AccountId account, SanctionKind kind, SanctionKind remaining, Instant until) {}
