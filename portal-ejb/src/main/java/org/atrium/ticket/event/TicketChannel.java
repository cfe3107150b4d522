package org.atrium.ticket.event;

/** By which a ticket or a message of it came, and by which an answer of support leaves. */
public enum TicketChannel {
    FORUM,
    WEB,
    EMAIL,
    API,
    WHATSAPP,
    SMS,
    TELEGRAM,
    /** A social network. */
    SOCIAL,
    /** A call that was written down. */
    PHONE,
    /** Another messenger, or a chat of the merchant's. */
    OTHER;

    /** Whether its messages belong to a conversation in another network, by which they are answered. */
    public boolean isMessenger() {
        return switch (this) {
            case WHATSAPP, SMS, TELEGRAM, SOCIAL, OTHER -> true;
            case FORUM, WEB, EMAIL, API, PHONE -> false;
        };
    }

    /** Whether who writes there is known by a telephone number. */
    public boolean isByNumber() {
        return this == WHATSAPP || this == SMS || this == PHONE;
    }
}
