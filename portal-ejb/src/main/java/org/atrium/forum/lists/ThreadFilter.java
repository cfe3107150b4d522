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
 * Filter of a list of threads; null does not narrow. A list contains public threads and the viewer's own.
 *
 * @param category its slug
 * @param q words that all must stand in the thread; what is looked for by words is found through the index, a moment
 *     after it was written, see {@link ThreadTextQuery}
 * @param ownOnly only the viewer's own
 * @param bookmarked only those the viewer wants to find again
 * @param followed only those whose replies the viewer is notified of
 */
public record ThreadFilter(
        String category,
        String tag,
        ThreadStatus status,
        String q,
        boolean ownOnly,
        boolean bookmarked,
        boolean followed) {

    /** All threads. */
    public static final ThreadFilter ALL = where().build();

    public ThreadFilter {
        q = q == null ? null : SearchText.of(q);
        tag = tag == null || tag.isBlank() ? null : TagName.Form.of(tag);
    }

    /** Begins a filter that does not narrow yet. */
    public static FilterSteps where() {
        return new FilterSteps();
    }

    boolean hasText() {
        return q != null && !q.isBlank();
    }

    /**
     * All but the words, written so that both databases read an index in the list's order, and no further than the page.
     * Where a page ends and where all begins stand in the statement itself: with them as parameters PostgreSQL would
     * plan it anew each time.
     *
     * @param most how many rows are read
     */
    ThreadListQuery query(Viewer viewer, Cursor after, int most) {
        List<String> where = new ArrayList<>();
        Map<String, Object> parameters = new TreeMap<>();
        if (ownOnly) {
            where.add("t.authorId = :me and t.state <> DELETED");
            parameters.put("me", viewer.requireAccount());
        } else if (viewer.isSignedIn()) {
            where.add("(t.state = PUBLISHED or t.authorId = :me and t.state <> DELETED)");
            parameters.put("me", viewer.account());
        } else {
            where.add("t.state = PUBLISHED");
        }
        boolean oneCategory = addCondition(
                where,
                parameters,
                "t.category.id = (select k.id from ForumCategory k where k.slug = :category)",
                "category",
                category);
        if (bookmarked) {
            where.add("t.id in (select r.threadId from ThreadReadState r where r.accountId = :reader"
                    + " and r.bookmarkedAt is not null)");
            parameters.put("reader", viewer.requireAccount().value());
        }
        if (followed) {
            where.add(
                    "t.id in (select cast(f.threadId as Long) from ThreadSubscription f where f.accountId = :follower)");
            parameters.put("follower", viewer.requireAccount());
        }
        addCondition(where, parameters, ":tag member of t.tags", "tag", tag);
        if (status != null) {
            addCondition(where, parameters, "t.kind = QUESTION and t.status = :status", "status", status);
        }
        if (after == null) {
            where.add("t.lastPostAt <= cast('9999-12-31T00:00:00Z' as Instant)");
        } else {
            where.add("t.lastPostAt <= :at and (t.lastPostAt < :at or t.id < :id)");
            parameters.put("at", after.instant(0));
            parameters.put("id", after.number(1));
        }
        return new ThreadListQuery(
                " where " + String.join(" and ", where) + " order by " + (oneCategory ? "t.category.id, " : "")
                        + "t.lastPostAt desc, t.id desc limit " + most,
                parameters);
    }

    private static boolean addCondition(
            List<String> where, Map<String, Object> parameters, String condition, String name, Object value) {
        boolean isSet = value != null && !value.toString().isBlank();
        if (isSet) {
            where.add(condition);
            parameters.put(name, value);
        }
        return isSet;
    }

    /** Changes whenever a category is opened or says something else. */
    static final String CATEGORY_VERSIONS_HQL = "select coalesce(sum(c.version + 1), 0) from ForumCategory c";

    record ThreadListQuery(String condition, Map<String, Object> parameters) {

        String threadsHql() {
            return "select t from ForumThread t left join fetch t.category" + condition;
        }

        String versionsHql() {
            return "select t.id, t.version, t.counters.affected, (" + CATEGORY_VERSIONS_HQL + ") from ForumThread t"
                    + condition;
        }
    }

    /** What a filter is built by, step by step; each may be left out, or given null. */
    public static final class FilterSteps {

        private String category;
        private String tag;
        private ThreadStatus status;
        private String q;
        private boolean ownOnly;
        private boolean bookmarked;
        private boolean followed;

        private FilterSteps() {}

        public FilterSteps category(String slug) {
            category = slug;
            return this;
        }

        public FilterSteps tag(String name) {
            tag = name;
            return this;
        }

        public FilterSteps status(ThreadStatus only) {
            status = only;
            return this;
        }

        public FilterSteps q(String text) {
            q = text;
            return this;
        }

        public FilterSteps ownOnly(boolean only) {
            ownOnly = only;
            return this;
        }

        public FilterSteps bookmarked(boolean only) {
            bookmarked = only;
            return this;
        }

        public FilterSteps followed(boolean only) {
            followed = only;
            return this;
        }

        public ThreadFilter build() {
            return new ThreadFilter(category, tag, status, q, ownOnly, bookmarked, followed);
        }
    }
}
