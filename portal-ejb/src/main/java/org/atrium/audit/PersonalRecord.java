package org.atrium.audit;

import java.util.Locale;
import java.util.stream.Stream;

/** What there is about a person that only they and staff may see. Staff who look at it are written down. */
public enum PersonalRecord {
    ACCOUNT,
    ORDER,
    RETURN,
    TICKET;

    /** How a look at it stands in the trail; its text is {@code audit.action.<action>}. */
    public String action() {
        return "look." + name().toLowerCase(Locale.ROOT);
    }

    static Stream<PersonalRecord> all() {
        return Stream.of(values());
    }
}
