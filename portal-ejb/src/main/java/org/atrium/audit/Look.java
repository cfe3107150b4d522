package org.atrium.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;

/**
 * That somebody looked at another person's record, or saw that person in a list.
 *
 * @param actor number of the account that looks
 * @param object the record as people quote it, empty for a list
 * @param subject number of the account it is of
 * @param window the hour or the day in which another look says nothing new
 * @param address network address it was done from
 */
record Look(long actor, String action, String object, long subject, Instant window, Instant at, String address) {

    /** All nodes write in the same order: two that write the same wait for each other, but never in a circle. */
    static final Comparator<Look> ORDER = Comparator.comparingLong(Look::actor)
            .thenComparing(Look::action)
            .thenComparing(Look::object)
            .thenComparingLong(Look::subject)
            .thenComparing(Look::window);

    static Look atRecord(long actor, PersonalRecord record, String object, long subject, Instant at, String address) {
        return new Look(
                actor,
                record.action(),
                Objects.requireNonNull(object),
                subject,
                at.truncatedTo(ChronoUnit.HOURS),
                at,
                address);
    }

    static Look inList(long actor, RecordList list, long subject, Instant at, String address) {
        return new Look(actor, list.action(), "", subject, at.truncatedTo(ChronoUnit.DAYS), at, address);
    }

    boolean isInList() {
        return object.isEmpty();
    }

    /** What it has in common with every look that says nothing new. */
    Look key() {
        return new Look(actor, action, object, subject, window, window, "");
    }
}
