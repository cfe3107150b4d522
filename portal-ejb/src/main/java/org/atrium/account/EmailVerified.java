package org.atrium.account;

/**
 * A mailed link has verified an account's e-mail address, for the first time or after a change. Fired before the
 * account's row is locked or changed, because observers lock orders, which come first in the order of row locks. If the
 * confirmation is refused after that, what they did is rolled back.
 *
 * @param email the address
 */
public record EmailVerified(AccountId account, String email) {}
