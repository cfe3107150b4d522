package org.atrium.orders;

/** Limits for customer references. */
final class CustomerReferenceLimits {

    /** More addresses than this are no person's: somebody's counter, a marketplace, a word for guests nobody foresaw. */
    static final int MAX_ADDRESSES = 5;

    private CustomerReferenceLimits() {}
}
