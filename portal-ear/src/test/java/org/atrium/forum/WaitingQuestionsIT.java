package org.atrium.forum;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.atrium.forum.ForumIntake.WaitingQuestion;
import org.atrium.forum.category.ForumCategory;
import org.atrium.forum.category.ForumCategoryDetails;
import org.atrium.testing.inside.Database;
import org.atrium.testing.inside.QueryPlans;
import org.atrium.testing.inside.Transactions;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Of thousands of questions only those that are due are read, the longest waiting first, and each is one node's. */
@ArquillianTest
@Tag("builtin")
class WaitingQuestionsIT {

    private static final int MANY = 2_000;
    private static final int DUE = 5;

    /** Those that are due, and the categories, which are so few that they are read whole. */
    private static final int FEW = 50;

    private static final Instant LONG_AGO = Instant.parse("2015-01-01T00:00:00Z");
    private static final Instant UNTIL = LONG_AGO.plus(Duration.ofDays(1));

    @Inject
    private ForumIntake support;

    @Inject
    private Transactions transactions;

    @Inject
    private EntityManager entityManager;

    @Inject
    private QueryPlans plans;

    @Inject
    private Database database;

    private final String slug = "waiting-" + UUID.randomUUID().toString().substring(0, 8);
    private ForumCategory category;

    /** Below all others: numbers that are drawn for these would be missing elsewhere. */
    private long lowest;

    @BeforeEach
    void insertQuestions() throws Exception {
        category = transactions.in(() -> {
            ForumCategory made = ForumCategory.create(slug, new ForumCategoryDetails(slug, "", "Products", 99));
            entityManager.persist(made);
            return made;
        });
        insert(DUE, "ANSWER", LONG_AGO, 0);
        insert(MANY, "ANSWER", UNTIL.plusSeconds(1), 0);
        insert(MANY, null, LONG_AGO, 9);
        insert(1, "SOLUTION", UNTIL.plusSeconds(9), 9);
        database.analyze("forum_thread");
    }

    @AfterEach
    void deleteQuestions() throws Exception {
        database.run("delete from forum_thread where category_id = " + category.id());
        database.run("delete from forum_category where id = " + category.id());
    }

    @Test
    void onlyDueQuestionsAreFoundInBatches() {
        List<WaitingQuestion> first =
                support.waitingQuestions(slug, WaitingFor.ANSWER, UNTIL, WaitingQuestion.START, 3);
        List<WaitingQuestion> second = support.waitingQuestions(slug, WaitingFor.ANSWER, UNTIL, first.get(2), 3);

        assertThat(first).hasSize(3).isSortedAccordingTo((a, b) -> a.since().compareTo(b.since()));
        assertThat(second).hasSize(DUE - 3).doesNotContainAnyElementsOf(first);
        assertThat(support.waitingQuestions(slug, WaitingFor.SOLUTION, UNTIL, WaitingQuestion.START, 3))
                .isEmpty();
        assertThat(support.affectingQuestions(slug, WaitingFor.ANSWER, 9, WaitingQuestion.START, 3))
                .isEmpty();
        assertThat(support.affectingQuestions(slug, WaitingFor.SOLUTION, 9, WaitingQuestion.START, 3))
                .hasSize(1);
    }

    @Test
    void queriesReadDueRowsOnly() throws SQLException {
        String waiting = plans.of(
                () -> support.waitingQuestions(slug, WaitingFor.ANSWER, UNTIL, WaitingQuestion.START, 50),
                slug,
                "ANSWER",
                UNTIL,
                Instant.EPOCH,
                Instant.EPOCH,
                0L,
                0,
                50);
        assertThat(waiting.toLowerCase(Locale.ROOT)).contains("forum_thread_waiting");
        assertThat(QueryPlans.read(waiting)).as(waiting).isLessThan(FEW);
        String shared = plans.of(
                () -> support.affectingQuestions(slug, WaitingFor.SOLUTION, 9, WaitingQuestion.START, 50),
                slug,
                "SOLUTION",
                9,
                Instant.EPOCH,
                Instant.EPOCH,
                0L,
                0,
                50);
        assertThat(QueryPlans.read(shared)).as(shared).isLessThan(FEW);
    }

    /** On H2, where one node runs, the other waits for the first. */
    @Test
    void lockedThreadsAreSkipped() throws Exception {
        WaitingQuestion question = support.waitingQuestions(slug, WaitingFor.ANSWER, UNTIL, WaitingQuestion.START, 1)
                .get(0);
        boolean waits = database.isH2();
        CompletableFuture<Boolean> other = transactions.in(() -> {
            assertThat(support.tryLockThread(question.thread())).isTrue();
            var claimed = CompletableFuture.supplyAsync(() -> tryLock(question));
            if (!waits) {
                assertThat(claimed.get(20, TimeUnit.SECONDS)).isFalse();
            }
            return claimed;
        });
        assertThat(other.get(20, TimeUnit.SECONDS)).isEqualTo(waits);
        assertThat(tryLock(question)).isTrue();
    }

    private boolean tryLock(WaitingQuestion question) {
        try {
            return transactions.in(() -> support.tryLockThread(question.thread()));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void insert(int number, String waitsFor, Instant since, int affected) throws SQLException {
        database.insert(
                "insert into forum_thread (id, version, category_id, kind, status, state, locked, archived, title,"
                        + " slug, tag_list, author_id, last_author_id, created_at, published_at, last_post_at,"
                        + " last_post_number, posts, likes, affected, views, waiting_for, waiting_since) values"
                        + " (?, 0, ?, 'QUESTION', 'OPEN', 'PUBLISHED', false, false,"
                        + " 'Kettle', 'kettle', '', 1, 1, ?, ?, ?, 1, 1, 0, ?, 0, ?, ?)",
                number,
                i -> {
                    Instant at = since.plusSeconds(i);
                    return new Object[] {
                        --lowest, category.id(), at, at, LONG_AGO, affected, waitsFor, waitsFor == null ? null : at
                    };
                });
    }
}
