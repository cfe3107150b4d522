package org.atrium.forum.reading;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Instant;
import org.atrium.account.AccountId;
import org.atrium.forum.ForumThread;
import org.atrium.testing.inside.Database;
import org.atrium.testing.inside.QueryPlans;
import org.atrium.testing.inside.Transactions;
import org.hibernate.query.Page;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A page of a thread of thousands of posts reads its own posts only. */
@ArquillianTest
@Tag("builtin")
class LongThreadQueryPlanIT {

    private static final int MANY = 2_000;
    private static final int LIMIT = 5;
    private static final long THREAD = -1;
    private static final Instant LONG_AGO = Instant.parse("2015-01-01T00:00:00Z");

    @Inject
    private ReadingThreadQueries queries;

    @Inject
    private EntityManager entityManager;

    @Inject
    private Transactions transactions;

    @Inject
    private QueryPlans plans;

    @Inject
    private Database database;

    @BeforeEach
    void insertThread() throws SQLException {
        database.insert(
                "insert into forum_thread (id, version, category_id, kind, status, state, locked, archived, title,"
                        + " slug, tag_list, author_id, last_author_id, created_at, published_at, last_post_at,"
                        + " last_post_number, posts, likes, affected, views) values (?, 0, (select min(id) from"
                        + " forum_category), 'DISCUSSION', 'OPEN', 'PUBLISHED', false, false, 'Kettle', 'kettle', '', 1,"
                        + " 1, ?, ?, ?, 1, 1, 0, 0, 0)",
                1,
                i -> new Object[] {THREAD, LONG_AGO, LONG_AGO, LONG_AGO});
        database.insert(
                "insert into forum_post (id, version, thread_id, number, author_id, staff, body, html, state,"
                        + " created_at, published_at, revisions, public_revisions, likes, flag_weight, rendering)"
                        + " values (?, 0, ?, ?, 1, false, 'It hums.', '<p>It hums.</p>', 'PUBLISHED', ?, ?, 0, 0, 0,"
                        + " 0, 1000)",
                MANY,
                i -> new Object[] {-1L - i, THREAD, i + 1, LONG_AGO, LONG_AGO});
        database.analyze("forum_post");
    }

    @AfterEach
    void deleteThread() throws SQLException {
        database.run("delete from forum_post where thread_id = " + THREAD);
        database.run("delete from forum_thread where id = " + THREAD);
    }

    @Test
    void pageOfLongThreadReadsFewRows() throws Exception {
        String plan = transactions.in(() -> {
            ForumThread thread = entityManager.find(ForumThread.class, THREAD);
            return plans.of(
                    () -> queries.posts(thread, 1, new AccountId(0), false, Page.first(LIMIT)),
                    THREAD,
                    1,
                    0L,
                    false,
                    0,
                    LIMIT);
        });
        assertThat(QueryPlans.read(plan)).as(plan).isLessThan(MANY / 10);
    }
}
