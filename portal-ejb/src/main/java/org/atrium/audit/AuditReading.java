package org.atrium.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import org.atrium.platform.paging.Cursor;
import org.atrium.platform.paging.Page;
import org.atrium.platform.text.LikePattern;

/** Shows administrators what staff did. */
@Stateless
@RolesAllowed("ADMIN")
public class AuditReading {

    private static final Instant END_OF_TIME = Instant.parse("9999-01-01T00:00:00Z");

    @Inject
    private AuditQueries entries;

    /**
     * Entries, newest first.
     *
     * @param words part of what was done or what it was done to, null for all
     */
    public Page<AuditRow> list(String words, String cursor, int limit) {
        var from = Cursor.parse(cursor, 2);
        var rows = entries.list(
                LikePattern.containing(words),
                from.map(at -> at.instant(0)).orElse(END_OF_TIME),
                from.map(at -> at.number(1)).orElse(0L),
                org.hibernate.query.Page.first(limit + 1));
        return Page.of(rows, limit, row -> Cursor.of(row.at(), row.id()));
    }
}
