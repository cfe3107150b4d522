package org.atrium.forum.reading;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import org.atrium.account.Role;
import org.atrium.account.Viewer;
import org.atrium.forum.ThreadPath;
import org.atrium.forum.reading.ReadStateQueries.DraftRow;
import org.atrium.platform.paging.Cursor;
import org.atrium.platform.paging.Page;
import org.atrium.platform.text.Markdown;

/** Lists the viewer's drafts of threads and replies, the latest first. */
@Stateless
@RolesAllowed({Role.Names.CUSTOMER, Role.Names.MODERATOR, Role.Names.AGENT, Role.Names.ADMIN})
public class OwnDrafts {

    private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");

    private static final int EXCERPT = 160;

    @Inject
    private ReadStateQueries readStates;

    /** A page of them; a reply to a thread that is not there any more is left out, for no form would show it. */
    public Page<OwnDraft> list(Viewer viewer, String cursor, int limit) {
        Cursor after = Cursor.parse(cursor, 2).orElse(null);
        var rows = readStates.drafts(
                viewer.requireAccount(),
                after == null ? END : after.instant(0),
                after == null ? Long.MAX_VALUE : after.number(1),
                org.hibernate.query.Page.first(limit + 1));
        return Page.of(rows, limit, row -> Cursor.of(row.savedAt(), row.id())).map(OwnDrafts::toDraft);
    }

    /** How many of them there are. */
    public long count(Viewer viewer) {
        return readStates.countDrafts(viewer.requireAccount());
    }

    private static OwnDraft toDraft(DraftRow row) {
        String excerpt = Markdown.excerpt(row.beginning(), EXCERPT);
        if (row.thread() != null) {
            return new OwnDraft(
                    true,
                    row.threadTitle(),
                    ThreadPath.of(row.thread(), row.slug()) + "#reply",
                    excerpt,
                    row.savedAt());
        }
        String parameter = ThreadDrafts.NEW_THREAD_KEY.equals(row.draftKey()) ? "" : "?draft=" + row.draftKey();
        return new OwnDraft(false, row.title(), "/forum/ask" + parameter, excerpt, row.savedAt());
    }

    /**
     * A draft of the viewer's.
     *
     * @param reply whether it replies to a thread
     * @param title of its thread; of a new one it may be empty or null
     * @param path of the form that continues it
     */
    public record OwnDraft(boolean reply, String title, String path, String excerpt, Instant savedAt) {

        /** Whether its thread has a title yet. */
        public boolean titled() {
            return title != null && !title.isBlank();
        }
    }
}
