package org.atrium.returns;

import org.atrium.account.AccountId;

/**
 * A return, or a part of it, has arrived.
 *
 * @param account whose return it is
 * @param order number of its order
 */
public record ReturnReceived(String number, AccountId account, String order) implements ReturnChanged {}
