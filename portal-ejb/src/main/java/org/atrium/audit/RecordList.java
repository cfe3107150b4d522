package org.atrium.audit;

import java.util.Locale;
import java.util.stream.Stream;

/** Lists in which staff see records of several customers. Access is audited once a day per viewer and customer. */
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
