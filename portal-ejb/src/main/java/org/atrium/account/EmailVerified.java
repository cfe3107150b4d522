package org.atrium.account;

/**
 * A person has shown that an e-mail address is theirs, for the first time or after a change.
 *
 * @param email the address
 */
public record EmailVerified(AccountId account, String email) {}
