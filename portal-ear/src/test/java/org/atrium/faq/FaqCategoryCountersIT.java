package org.atrium.faq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.atrium.account.Role;
import org.atrium.account.Viewer;
import org.atrium.imports.ImportLine;
import org.atrium.imports.LineOutcome;
import org.atrium.testing.inside.As;
import org.atrium.testing.inside.Concurrently;
import org.atrium.testing.inside.Importers;
import org.atrium.testing.inside.Transactions;
import org.atrium.testing.inside.Viewers;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever happens to articles, and however many at once: a category's counter is what counting would find. */
@ArquillianTest
class FaqCategoryCountersIT {

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
    private ArticleDesk desk;

    @Inject
    private HelpCentre help;

    @Inject
    private Importers importers;

    private String here;
    private String there;
    private Viewer agent;

    @BeforeEach
    void openCategories() throws Exception {
        String word = UUID.randomUUID().toString().substring(0, 8);
        here = "here-" + word;
        there = "there-" + word;
        transactions.in(() -> {
            Stream.of(here, there)
                    .map(slug -> new FaqCategory(slug, slug, null, "folder", 99))
                    .forEach(entityManager::persist);
            return null;
        });
        agent = viewers.with(Role.AGENT);
    }

    @Test
    void everyActionUpdatesThem() throws Exception {
        String draft = as.agent(() -> desk.create(agent, words(here))).slug();
        String article = publish(here);
        assertCounters(1, 0);
        move(draft, ArticleStatus.IN_REVIEW);
        assertCounters(1, 0);
        move(draft, ArticleStatus.PUBLISHED);
        assertCounters(2, 0);

        rewrite(article, null);
        assertCounters(2, 0);
        rewrite(article, there);
        assertCounters(1, 1);
        move(article, ArticleStatus.ARCHIVED);
        assertCounters(1, 0);
        move(article, ArticleStatus.DRAFT);
        rewrite(article, here);
        assertCounters(1, 0);
        move(article, ArticleStatus.PUBLISHED);
        assertCounters(2, 0);

        assertThat(transactions.in(() -> importers.apply(
                        "articles", List.of(document(1, "a", here), document(2, "b", there), document(3, "a", here)))))
                .extracting(LineOutcome::status)
                .containsExactly(
                        LineOutcome.LineStatus.APPLIED,
                        LineOutcome.LineStatus.APPLIED,
                        LineOutcome.LineStatus.UNCHANGED);
        assertCounters(3, 1);
    }

    @Test
    void severalActionsInATransactionApplyTheDifference() throws Exception {
        String article = publish(here);
        as.agent(() -> transactions.in(() -> {
            desk.update(agent, article, words(there), null, null);
            desk.changeStatus(agent, article, ArticleStatus.ARCHIVED, null);
            return desk.create(agent, words(there), ArticleStatus.PUBLISHED);
        }));
        assertCounters(0, 1);
    }

    @Test
    void rolledBackChangesAreNotCounted() throws Exception {
        String article = publish(here);
        assertThatThrownBy(() -> as.agent(() -> {
                    transactions.in(() -> {
                        desk.changeStatus(agent, article, ArticleStatus.ARCHIVED, null);
                        throw new IllegalStateException("no");
                    });
                    return null;
                }))
                .hasRootCauseMessage("no");
        assertCounters(1, 0);
    }

    @Test
    void concurrentArticlesAreAllCountedWithoutDeadlock() throws Exception {
        Concurrently.by(RACERS, i -> {
            String from = i % 2 == 0 ? here : there;
            String to = i % 2 == 0 ? there : here;
            for (int round = 0; round < ROUNDS; round++) {
                rewrite(publish(from), to);
                move(publish(to), ArticleStatus.ARCHIVED);
                as.agent(() -> transactions.in(() -> {
                    desk.create(agent, words(from), ArticleStatus.PUBLISHED);
                    return desk.create(agent, words(to), ArticleStatus.PUBLISHED);
                }));
            }
            return null;
        });
        int each = RACERS * ROUNDS + RACERS / 2 * ROUNDS;
        assertCounters(each, each);
    }

    @Test
    void concurrentArchivingIsCountedOnce() throws Exception {
        publish(here);
        String article = publish(here);
        long version = as.agent(() -> desk.read(agent, article, Locale.ENGLISH)).version();
        Concurrently.by(RACERS, i -> {
            try {
                as.agent(() -> desk.changeStatus(agent, article, ArticleStatus.ARCHIVED, version));
            } catch (Exception refused) {
                assertThat(refused).hasStackTraceContaining("Stale");
            }
            return null;
        });
        assertCounters(1, 0);
    }

    private String publish(String category) throws Exception {
        return as.agent(() -> desk.create(agent, words(category), ArticleStatus.PUBLISHED))
                .slug();
    }

    private void move(String article, ArticleStatus next) throws Exception {
        as.agent(() -> desk.changeStatus(agent, article, next, null));
    }

    private void rewrite(String article, String category) throws Exception {
        as.agent(() -> desk.update(agent, article, words(category), null, null));
    }

    private static ArticleContent words(String category) {
        return new ArticleContent("Kettle " + UUID.randomUUID(), null, "Descale it.", "en", category, List.of());
    }

    private static ImportLine document(int line, String id, String category) {
        return new ImportLine(line, """
                {"id": "%s-%s", "title": "Old", "body": "It hums.", "locale": "en", "category": "%s", "tags": []}
                """.formatted(category, id, category));
    }

    private void assertCounters(int countHere, int countThere) {
        assertThat(counters()).containsExactly(countHere, countThere);
        assertThat(counted()).isEqualTo(counters());
    }

    /** As staff see them, who are told nothing from memory. */
    private List<Integer> counters() {
        return Stream.of(here, there)
                .map(slug -> help.category(agent, slug).orElseThrow().articles())
                .toList();
    }

    private List<Integer> counted() {
        return Stream.of(here, there)
                .map(slug -> entityManager
                        .createQuery(
                                "select a.id from Article a where a.status = PUBLISHED and a.category.slug = :slug",
                                Long.class)
                        .setParameter("slug", slug)
                        .getResultList()
                        .size())
                .toList();
    }
}
