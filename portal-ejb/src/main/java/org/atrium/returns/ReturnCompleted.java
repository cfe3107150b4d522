package org.atrium.returns;

import org.atrium.account.AccountId;

/**
 * A return was completed.
 *
 * @param account whose return it is
 * @param order number of its order
 * @param missing how many things have not arrived
 * @param reason why it ended all the same, null where nothing is missing
 */
public record ReturnCompleted(String number, AccountId account, String order, int missing, String reason)
        implements ReturnChanged {}
