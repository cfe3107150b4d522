package org.atrium.orders;

import org.atrium.account.AccountId;

/**
 * An order that was known before went a step on.
 *
 * @param account its owner, or null
 */
public record OrderProgressed(String number, AccountId account, OrderStatus from, OrderStatus to) {}
