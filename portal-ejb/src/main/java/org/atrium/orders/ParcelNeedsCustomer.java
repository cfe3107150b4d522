package org.atrium.orders;

import java.time.Instant;
import org.atrium.account.AccountId;

/**
 * A parcel waits at a pick-up point, was brought when nobody was home, or goes back to the shop. Fired once for each
 * parcel and each of these, and once more if the order turns out to be another customer's.
 *
 * @param order number of its order
 * @param account the order's owner, null for an order that is no account's
 * @param email the address it was placed with
 * @param parcel its tracking number
 * @param progress which of these it is
 * @param place where it can be fetched, or null
 * @param at since when
 */
public record ParcelNeedsCustomer(
        String order,
        AccountId account,
        String email,
        String parcel,
        OrderProgress progress,
        String place,
        Instant at) {}
