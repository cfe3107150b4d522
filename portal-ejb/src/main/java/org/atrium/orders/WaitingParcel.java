package org.atrium.orders;

import java.time.Instant;

/**
 * A parcel with which its customer has something to do.
 *
 * @param parcel its tracking number
 * @param progress how an order stands whose only parcel it is
 * @param place where it can be fetched, or null
 * @param at since when
 */
record WaitingParcel(String parcel, OrderProgress progress, String place, Instant at) {}
