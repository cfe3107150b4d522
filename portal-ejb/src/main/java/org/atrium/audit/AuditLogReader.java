package org.atrium.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.atrium.platform.paging.Cursor;
import org.atrium.platform.paging.Page;
import org.atrium.platform.text.Folding;
import org.atrium.platform.text.LikePattern;
import org.atrium.platform.text.SearchText;
import org.atrium.platform.text.Texts;

/** Lets administrators search the audit trail. */
@Stateless
@RolesAllowed("ADMIN")
public class AuditLogReader {

    private static final Instant END_OF_TIME = Instant.parse("9999-01-01T00:00:00Z");

    @Inject
    private AuditQueries entries;

    @Inject
    private PendingLooks looks;

    @Inject
    private AuditTrail trail;

    /**
     * Entries, newest first; who saw whom in lists only where something is looked for. Whom they are about sees that they
     * were shown.
     *
     * @param account number of the viewer's account, whose reading is recorded
     */
    public Page<AuditRow> list(long account, AuditFilter wanted, String cursor, int limit) {
        looks.write();
        var from = Cursor.parse(cursor, 2);
        Instant before = from.map(at -> at.instant(0)).orElse(END_OF_TIME);
        long beforeId = from.map(at -> at.number(1)).orElse(0L);
        var first = org.hibernate.query.Page.first(limit + 1);
        var rows = wanted.hasQuery()
                ? entries.found(
                        wanted.actor() == null,
                        wanted.actor() == null ? 0 : wanted.actor(),
                        LikePattern.containing(wanted.query()),
                        wanted.actions(),
                        before,
                        beforeId,
                        first)
                : entries.newest(before, beforeId, first);
        Page<AuditRow> page = Page.of(rows, limit, row -> Cursor.of(row.at(), row.id()));
        trail.recordListAccess(
                account,
                RecordList.TRAIL,
                page.items().stream().map(AuditRow::subject).toList());
        return page;
    }

    /**
     * A filter on the audit trail; null means any.
     *
     * @param actor number of the account that acted
     * @param query part of what was done, as the trail or as people call it, or of what it was done to
     * @param language the language people call it in
     */
    public record AuditFilter(Long actor, String query, Locale language) {

        private static final String NAMES = "audit.action.";

        public AuditFilter {
            query = SearchText.of(query);
        }

        private boolean hasQuery() {
            return actor != null || query != null && !query.isBlank();
        }

        /** The actions whose names in the language have the words. */
        List<String> actions() {
            if (query.isEmpty()) {
                return List.of();
            }
            Texts texts = Texts.in(language);
            String part = Folding.of(query);
            return texts.keys(NAMES).stream()
                    .filter(key -> Folding.of(texts.get(key)).contains(part))
                    .map(key -> key.substring(NAMES.length()))
                    .toList();
        }
    }
}
