package org.atrium.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.atrium.platform.paging.Cursor;
import org.atrium.platform.paging.Page;

/** Lists who on the staff accessed the viewer's records. */
@Stateless
@RolesAllowed({"CUSTOMER", "MODERATOR", "AGENT", "ADMIN"})
public class RecordAccessLog {

    private static final Instant END_OF_TIME = Instant.parse("9999-01-01T00:00:00Z");
    private static final List<String> ACCESS_ACTIONS = Stream.concat(
                    PersonalRecord.all().map(PersonalRecord::action),
                    RecordList.all().map(RecordList::action))
            .toList();

    @Inject
    private AuditQueries entries;

    @Inject
    private PendingLooks looks;

    /**
     * The looks at somebody's record, newest first.
     *
     * @param subject number of the account of whoever asks
     */
    public Page<AuditRow> list(long subject, String cursor, int limit) {
        looks.write();
        var from = Cursor.parse(cursor, 2);
        var rows = entries.bySubject(
                subject,
                ACCESS_ACTIONS,
                from.map(at -> at.instant(0)).orElse(END_OF_TIME),
                from.map(at -> at.number(1)).orElse(0L),
                org.hibernate.query.Page.first(limit + 1));
        return Page.of(rows, limit, row -> Cursor.of(row.at(), row.id()));
    }
}
