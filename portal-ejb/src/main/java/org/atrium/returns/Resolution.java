package org.atrium.returns;

/** What the customer wants for a returned item. */
public enum Resolution {
    /** The customer gets the money back. */
    REFUND,
    /** The customer gets the item again. */
    EXCHANGE,
    /** The item is repaired and sent back. */
    REPAIR,
    /** The customer gets store credit. */
    STORE_CREDIT
}
