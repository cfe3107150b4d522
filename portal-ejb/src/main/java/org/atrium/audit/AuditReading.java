package org.atrium.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.atrium.platform.paging.Cursor;
import org.atrium.platform.paging.Page;
import org.atrium.platform.text.LikePattern;
import org.atrium.platform.text.SearchText;
import org.atrium.platform.text.Texts;

/** Shows administrators what staff did. */
@Stateless
@RolesAllowed("ADMIN")
public class AuditReading {

    private static final Instant END_OF_TIME = Instant.parse("9999-01-01T00:00:00Z");

    @Inject
    private AuditQueries entries;

    @Inject
    private AuditTrail trail;

    /**
     * Entries, newest first; who saw whom in lists only where something is looked for. Whom they are about sees that they
     * were shown.
     *
     * @param reader number of the account that reads
     */
    public Page<AuditRow> list(long reader, Wanted wanted, String cursor, int limit) {
        var from = Cursor.parse(cursor, 2);
        var rows = entries.list(
                wanted.actor() == null,
                wanted.actor() == null ? 0 : wanted.actor(),
                wanted.narrows(),
                LikePattern.containing(wanted.words()),
                wanted.actions(),
                from.map(at -> at.instant(0)).orElse(END_OF_TIME),
                from.map(at -> at.number(1)).orElse(0L),
                org.hibernate.query.Page.first(limit + 1));
        Page<AuditRow> page = Page.of(rows, limit, row -> Cursor.of(row.at(), row.id()));
        trail.seen(
                reader,
                RecordList.TRAIL,
                page.items().stream().map(AuditRow::subject).toList());
        return page;
    }

    /**
     * What somebody looks for in the trail; null leaves a part open.
     *
     * @param actor number of the account that acted
     * @param words part of what was done, as the trail or as people call it, or of what it was done to
     * @param language the language people call it in
     */
    public record Wanted(Long actor, String words, Locale language) {

        private static final String NAMES = "audit.action.";

        public Wanted {
            words = SearchText.of(words);
        }

        private boolean narrows() {
            return actor != null || words != null && !words.isBlank();
        }

        /** The actions whose names in the language have the words. */
        List<String> actions() {
            if (words.isEmpty()) {
                return List.of();
            }
            Texts texts = Texts.in(language);
            String part = words.toLowerCase(language);
            return texts.keys(NAMES).stream()
                    .filter(key -> texts.get(key).toLowerCase(language).contains(part))
                    .map(key -> key.substring(NAMES.length()))
                    .toList();
        }
    }
}
