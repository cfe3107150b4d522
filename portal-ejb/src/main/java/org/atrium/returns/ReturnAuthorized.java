package org.atrium.returns;

import java.time.Instant;
import org.atrium.account.AccountId;

/**
 * A return was authorized, by support or by the policy.
 *
 * @param account whose return it is
 * @param order number of its order
 * @param sendBy by when it must arrive
 * @param items how many things may be sent
 * @param asked how many the customer asked for
 */
public record ReturnAuthorized(String number, AccountId account, String order, Instant sendBy, int items, int asked)
        implements ReturnChanged {}
