package org.atrium.returns;

import org.atrium.account.AccountId;

/**
 * A return, or part of it, was received.
 *
 * @param account whose return it is
 * @param order number of its order
 * @param outstanding how many of its items are still to come
 */
public record ReturnReceived(String number, AccountId account, String order, int outstanding)
        implements ReturnChanged {}
