package org.atrium.forum.lists;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import org.atrium.account.Role;
import org.atrium.account.Viewer;
import org.atrium.forum.TextState;
import org.atrium.forum.ThreadPath;
import org.atrium.forum.lists.ThreadListQueries.OwnReplyRow;
import org.atrium.platform.paging.Cursor;
import org.atrium.platform.paging.Page;
import org.atrium.platform.text.Markdown;

/** Lists the viewer's replies in the threads of others, newest first. */
@Stateless
@RolesAllowed({Role.Names.CUSTOMER, Role.Names.MODERATOR, Role.Names.AGENT, Role.Names.ADMIN})
public class OwnReplies {

    private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");

    private static final int EXCERPT = 160;

    @Inject
    private ThreadListQueries lists;

    /** A page of them; those in threads that nobody can read any more are left out. */
    public Page<OwnReply> list(Viewer viewer, String cursor, int limit) {
        Cursor after = Cursor.parse(cursor, 2).orElse(null);
        var rows = lists.repliesOf(
                viewer.requireAccount(),
                after == null ? END : after.instant(0),
                after == null ? Long.MAX_VALUE : after.number(1),
                org.hibernate.query.Page.first(limit + 1));
        return Page.of(rows, limit, row -> Cursor.of(row.createdAt(), row.id())).map(OwnReplies::toReply);
    }

    private static OwnReply toReply(OwnReplyRow row) {
        return new OwnReply(
                row.title(),
                ThreadPath.of(row.thread(), row.slug(), row.id(), row.number()),
                Markdown.excerpt(row.beginning(), EXCERPT),
                row.createdAt(),
                row.likes(),
                row.id().equals(row.accepted()),
                row.state());
    }

    /**
     * A reply of the viewer's.
     *
     * @param title of its thread
     * @param path of its place there
     */
    public record OwnReply(
            String title, String path, String excerpt, Instant at, int likes, boolean accepted, TextState state) {}
}
