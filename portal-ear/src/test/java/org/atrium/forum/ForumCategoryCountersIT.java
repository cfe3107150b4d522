package org.atrium.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.atrium.account.Role;
import org.atrium.account.Viewer;
import org.atrium.forum.category.ForumCategory;
import org.atrium.forum.category.ForumCategoryDetails;
import org.atrium.forum.trust.Members;
import org.atrium.imports.ImportLine;
import org.atrium.imports.LineOutcome;
import org.atrium.moderation.Verdict;
import org.atrium.moderation.VerdictAction;
import org.atrium.testing.inside.As;
import org.atrium.testing.inside.Concurrently;
import org.atrium.testing.inside.Importers;
import org.atrium.testing.inside.Transactions;
import org.atrium.testing.inside.Viewers;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever happens to threads, and however many at once: a category's counters are what counting would find. */
@ArquillianTest
class ForumCategoryCountersIT {

    private static final int RACERS = 8;
    private static final int ROUNDS = 6;

    @Inject
    private As as;

    @Inject
    private Transactions transactions;

    @Inject
    private EntityManager entityManager;

    @Inject
    private Viewers viewers;

    @Inject
    private ForumSteps talk;

    @Inject
    private ThreadMerging merging;

    @Inject
    private Importers importers;

    @Inject
    private Members members;

    private String here;
    private String there;
    private Viewer moderator;
    private Viewer newcomer;

    @BeforeEach
    void openCategories() throws Exception {
        String word = UUID.randomUUID().toString().substring(0, 8);
        here = "here-" + word;
        there = "there-" + word;
        transactions.in(() -> {
            Stream.of(here, there)
                    .map(slug -> ForumCategory.create(slug, new ForumCategoryDetails(slug, "", "Products", 99)))
                    .forEach(entityManager::persist);
            return null;
        });
        moderator = viewers.with(Role.MODERATOR);
        newcomer = viewers.with(Role.CUSTOMER);
    }

    @Test
    void everyActionUpdatesThem() throws Exception {
        long first = talk.ask(moderator, here);
        long second = talk.ask(moderator, here);
        assertCounters(2, 0, 0, 0);
        long held = talk.ask(newcomer, here);
        assertCounters(2, 0, 0, 0);
        judge(held, VerdictAction.APPROVE);
        assertCounters(3, 0, 0, 0);

        solve(first);
        assertCounters(3, 1, 0, 0);
        talk.unaccept(moderator, first);
        assertCounters(3, 0, 0, 0);
        solve(first);

        judge(first, VerdictAction.HIDE);
        assertCounters(2, 0, 0, 0);
        judge(first, VerdictAction.APPROVE);
        assertCounters(3, 1, 0, 0);
        move(first, there);
        assertCounters(2, 0, 1, 1);
        judge(held, VerdictAction.DELETE);
        assertCounters(1, 0, 1, 1);

        long reply = talk.reply(moderator, second, "Descale it.");
        long split = as.moderator(() ->
                merging.split(moderator, second, new ThreadMerging.SplitThreadRequest(List.of(reply), "Own", there)));
        assertCounters(1, 0, 2, 1);
        as.moderator(() -> merging.merge(moderator, first, new ThreadMerging.MergeThreadRequest(split)));
        assertCounters(1, 0, 1, 1);

        assertThat(transactions.in(() ->
                        importers.apply("threads", List.of(document(1, "a"), document(2, "b"), document(3, "a")))))
                .extracting(LineOutcome::status)
                .containsExactly(
                        LineOutcome.LineStatus.APPLIED,
                        LineOutcome.LineStatus.APPLIED,
                        LineOutcome.LineStatus.UNCHANGED);
        assertCounters(1, 0, 3, 3);
    }

    @Test
    void rolledBackChangesAreNotCounted() throws Exception {
        long thread = talk.ask(moderator, here);
        long post = talk.firstPost(thread);
        assertThatThrownBy(() -> transactions.in(() -> {
                    talk.judge(moderator, post, Verdict.of(VerdictAction.HIDE, null, null));
                    throw new IllegalStateException("no");
                }))
                .hasRootCauseMessage("no");
        assertCounters(1, 0, 0, 0);
    }

    @Test
    void concurrentThreadsAreAllCountedWithoutDeadlock() throws Exception {
        transactions.in(() -> members.findOrCreate(moderator.account()));
        Concurrently.by(RACERS, i -> race(i % 2 == 0 ? here : there, i % 2 == 0 ? there : here));
        int each = RACERS / 2 * ROUNDS;
        assertCounters(each, each, each, each);
    }

    private Void race(String from, String to) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            long thread = talk.ask(moderator, from);
            solve(thread);
            move(thread, to);
            judge(talk.ask(moderator, to), VerdictAction.HIDE);
        }
        return null;
    }

    /** By somebody else's answer: one's own does not count as one. */
    private void solve(long thread) throws Exception {
        long answer = talk.reply(viewers.with(Role.MODERATOR), thread, "Descale it.");
        talk.accept(moderator, thread, answer);
    }

    private void judge(long thread, VerdictAction action) throws Exception {
        judge(thread, Verdict.of(action, null, null));
    }

    private void move(long thread, String category) throws Exception {
        judge(thread, new Verdict(VerdictAction.MOVE, null, null, null, category, null, null, null, null));
    }

    private void judge(long thread, Verdict verdict) throws Exception {
        long post = talk.firstPost(thread);
        transactions.in(() -> talk.judge(moderator, post, verdict));
    }

    private ImportLine document(int line, String id) {
        return new ImportLine(line, """
                {"id": "%s-%s", "category": "%s", "title": "Old", "author": "ann", "createdAt": "2020-01-01T10:00:00Z",
                 "tags": [], "body": "It hums.", "posts": [{"author": "bob", "createdAt": "2020-01-01T11:00:00Z",
                 "body": "Descale it.", "accepted": true}]}
                """.formatted(there, id, there));
    }

    private void assertCounters(int threadsHere, int solvedHere, int threadsThere, int solvedThere) {
        assertThat(counters()).containsExactly(List.of(threadsHere, solvedHere), List.of(threadsThere, solvedThere));
        assertThat(counted()).isEqualTo(counters());
    }

    private List<List<Integer>> counters() {
        return Stream.of(here, there)
                .map(slug -> entityManager
                        .createQuery("select threads, solved from ForumCategory where slug = :slug", Object[].class)
                        .setParameter("slug", slug)
                        .getSingleResult())
                .map(row -> List.of((Integer) row[0], (Integer) row[1]))
                .toList();
    }

    private List<List<Integer>> counted() {
        return Stream.of(here, there)
                .map(slug -> entityManager
                        .createQuery(
                                "select t.status from ForumThread t where t.state = PUBLISHED and t.category.slug = :slug",
                                ThreadStatus.class)
                        .setParameter("slug", slug)
                        .getResultList())
                .map(found -> List.of(found.size(), (int)
                        found.stream().filter(ThreadStatus.SOLVED::equals).count()))
                .toList();
    }
}
