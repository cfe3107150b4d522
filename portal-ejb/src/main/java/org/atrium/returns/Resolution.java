package org.atrium.returns;

/** What the customer wants for it. */
public enum Resolution {
    REFUND,
    EXCHANGE,
    REPAIR,
    STORE_CREDIT
}
