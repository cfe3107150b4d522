package org.atrium.returns;

import org.atrium.account.AccountId;

/**
 * A return is done: the customer has got what was asked for it.
 *
 * @param account whose return it is
 * @param order number of its order
 */
public record ReturnCompleted(String number, AccountId account, String order) implements ReturnChanged {}
