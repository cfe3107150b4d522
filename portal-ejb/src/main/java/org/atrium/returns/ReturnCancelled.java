package org.atrium.returns;

import org.atrium.account.AccountId;

/**
 * A customer called a return off.
 *
 * @param account whose return it is
 * @param order number of its order
 */
public record ReturnCancelled(String number, AccountId account, String order) implements ReturnChanged {}
