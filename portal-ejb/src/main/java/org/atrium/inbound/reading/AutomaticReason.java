package org.atrium.inbound.reading;

/** Why a mail is taken for one that no person wrote: nothing that is sent by itself may answer it. */
public enum AutomaticReason {
    /** It reports that a mail arrived late or not at all. */
    DELIVERY_REPORT,
    /** It reports that a mail was opened or deleted. */
    READ_RECEIPT,
    /** Its author is away, by its headers or its subject. */
    OUT_OF_OFFICE,
    /** Its server was told to send errors nowhere. */
    NULL_SENDER,
    /** It says so itself (RFC 3834). */
    AUTO_SUBMITTED,
    /** It comes from a mailing list. */
    MAILING_LIST,
    /** It went to many. */
    BULK
}
