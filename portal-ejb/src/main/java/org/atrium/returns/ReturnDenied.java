package org.atrium.returns;

import org.atrium.account.AccountId;

/**
 * Support denied a return.
 *
 * @param account whose return it is
 * @param order number of its order
 * @param reason support's words to the customer
 */
public record ReturnDenied(String number, AccountId account, String order, String reason) implements ReturnChanged {}
