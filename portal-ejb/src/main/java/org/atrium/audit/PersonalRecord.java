package org.atrium.audit;

import java.util.Locale;
import java.util.stream.Stream;

/** Personal records that only their owner and staff may see. Access by staff is audited. */
public enum PersonalRecord {
    /** An account. */
    ACCOUNT,
    /** An order. */
    ORDER,
    /** A return. */
    RETURN,
    /** A ticket. */
    TICKET;

    /** How a look at it stands in the trail; its text is {@code audit.action.<action>}. */
    public String action() {
        return "look." + name().toLowerCase(Locale.ROOT);
    }

    static Stream<PersonalRecord> all() {
        return Stream.of(values());
    }
}
