package org.atrium.audit;

import java.util.Locale;
import java.util.stream.Stream;

/**
 * Where staff see records of several people at once: a list, what a search found, what stands beside a ticket. Who was in
 * it is written down, once a day for each who looked.
 */
public enum RecordList {
    ACCOUNTS,
    ORDERS,
    RETURNS,
    TICKETS,
    MODERATION,
    TRAIL;

    static final String PREFIX = "list.";

    /** How it stands in the trail; its text is {@code audit.action.<action>}. */
    public String action() {
        return PREFIX + name().toLowerCase(Locale.ROOT);
    }

    static Stream<RecordList> all() {
        return Stream.of(values());
    }
}
