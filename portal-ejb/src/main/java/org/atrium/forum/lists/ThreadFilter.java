package org.atrium.forum.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.atrium.account.Viewer;
import org.atrium.forum.ThreadStatus;
import org.atrium.platform.paging.Cursor;
import org.atrium.platform.text.SearchText;
import org.atrium.platform.text.TagName;

/**
 * Which threads a list shows; null asks for nothing. A list shows what everybody can read, and what the viewer wrote.
 *
 * @param category its slug
 * @param q words that all must stand in the thread; what is looked for by words is found through the index, a moment
 *     after it was written, see {@link ThreadWords}
 * @param mine only the viewer's own
 * @param bookmarked only those the viewer wants to find again
 */
public record ThreadFilter(
        String category, String tag, ThreadStatus status, String q, boolean mine, boolean bookmarked) {

    /** All threads. */
    public static final ThreadFilter ALL = new ThreadFilter(null, null, null, null, false, false);

    public ThreadFilter {
        q = q == null ? null : SearchText.of(q);
        tag = tag == null || tag.isBlank() ? null : TagName.Form.of(tag);
    }

    boolean hasWords() {
        return q != null && !q.isBlank();
    }

    /**
     * All but the words, written so that both databases read an index in the list's order, and no further than the page.
     * Where a page ends and where all begins stand in the statement itself: with them as parameters PostgreSQL would
     * plan it anew each time.
     *
     * @param most how many rows are read
     */
    Query query(Viewer viewer, Cursor after, int most) {
        List<String> where = new ArrayList<>();
        Map<String, Object> parameters = new TreeMap<>();
        if (mine) {
            where.add("t.authorId = :me and t.state <> DELETED");
            parameters.put("me", viewer.requireAccount());
        } else if (viewer.isSignedIn()) {
            where.add("(t.state = PUBLISHED or t.authorId = :me and t.state <> DELETED)");
            parameters.put("me", viewer.account());
        } else {
            where.add("t.state = PUBLISHED");
        }
        boolean oneCategory = add(
                where,
                parameters,
                "t.category.id = (select k.id from ForumCategory k where k.slug = :category)",
                "category",
                category);
        if (bookmarked) {
            where.add("t.id in (select r.threadId from ThreadReader r where r.accountId = :reader"
                    + " and r.bookmarkedAt is not null)");
            parameters.put("reader", viewer.requireAccount().value());
        }
        add(where, parameters, ":tag member of t.tags", "tag", tag);
        if (status != null) {
            add(where, parameters, "t.kind = QUESTION and t.status = :status", "status", status);
        }
        if (after == null) {
            where.add("t.lastPostAt <= cast('9999-12-31T00:00:00Z' as Instant)");
        } else {
            where.add("t.lastPostAt <= :at and (t.lastPostAt < :at or t.id < :id)");
            parameters.put("at", after.instant(0));
            parameters.put("id", after.number(1));
        }
        return new Query(
                " where " + String.join(" and ", where) + " order by " + (oneCategory ? "t.category.id, " : "")
                        + "t.lastPostAt desc, t.id desc limit " + most,
                parameters);
    }

    private static boolean add(
            List<String> where, Map<String, Object> parameters, String condition, String name, Object value) {
        boolean asked = value != null && !value.toString().isBlank();
        if (asked) {
            where.add(condition);
            parameters.put(name, value);
        }
        return asked;
    }

    /** Changes whenever a category is opened or says something else. */
    static final String CATEGORIES = "select coalesce(sum(c.version + 1), 0) from ForumCategory c";

    record Query(String condition, Map<String, Object> parameters) {

        String threads() {
            return "select t from ForumThread t left join fetch t.category" + condition;
        }

        String stamps() {
            return "select t.id, t.version, t.tally.affected, (" + CATEGORIES + ") from ForumThread t" + condition;
        }
    }
}
