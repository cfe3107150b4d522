package org.atrium.orders;

import org.atrium.account.AccountId;

/**
 * The status of a known order moved forward.
 *
 * @param account its owner, or null
 */
public record OrderProgressed(String number, AccountId account, OrderStatus from, OrderStatus to) {}
