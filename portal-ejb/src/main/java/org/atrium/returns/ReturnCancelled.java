package org.atrium.returns;

import org.atrium.account.AccountId;

/**
 * A customer cancelled a return.
 *
 * @param account whose return it is
 * @param order number of its order
 */
public record ReturnCancelled(String number, AccountId account, String order) implements ReturnChanged {}
