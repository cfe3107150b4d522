package org.atrium.returns;

import org.atrium.account.AccountId;

/**
 * A return did not arrive in time.
 *
 * @param account whose return it is
 * @param order number of its order
 */
public record ReturnExpired(String number, AccountId account, String order) implements ReturnChanged {}
