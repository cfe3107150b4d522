package org.atrium.returns;

import org.atrium.account.AccountId;

/**
 * A customer asked to return something.
 *
 * @param account whose return it is
 * @param order number of its order
 */
public record ReturnRequested(String number, AccountId account, String order) implements ReturnChanged {}
