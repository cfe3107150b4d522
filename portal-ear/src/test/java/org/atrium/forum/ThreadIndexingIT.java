package org.atrium.forum;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.atrium.account.Role;
import org.atrium.account.Viewer;
import org.atrium.imports.ImportLine;
import org.atrium.moderation.Verdict;
import org.atrium.moderation.VerdictAction;
import org.atrium.platform.search.WordSearch;
import org.atrium.testing.inside.As;
import org.atrium.testing.inside.Eventually;
import org.atrium.testing.inside.Importers;
import org.atrium.testing.inside.Transactions;
import org.atrium.testing.inside.Viewers;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** A thread is index work once however many posts it brings, and every post that comes, changes or goes is found so. */
@ArquillianTest
class ThreadIndexingIT {

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final int THREADS = 5;
    private static final int REPLIES = 10;

    @Inject
    private As as;

    @Inject
    private Transactions transactions;

    @Inject
    private Viewers viewers;

    @Inject
    private ForumSteps talk;

    @Inject
    private Importers importers;

    @Inject
    private ImportedThreads importedThreads;

    @Inject
    private EditingPost editing;

    @Inject
    private WordSearch words;

    @PersistenceUnit(unitName = "atrium")
    private EntityManagerFactory factory;

    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void importQueuesEachThreadOnce() throws Exception {
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        boolean before = statistics.isStatisticsEnabled();
        statistics.setStatisticsEnabled(true);
        try {
            long queued = queued(statistics);
            transactions.in(() -> importThreads(THREADS));
            assertThat(queued(statistics) - queued).isBetween((long) THREADS, THREADS + 4L);
        } finally {
            statistics.setStatisticsEnabled(before);
        }
        Eventually.so("the last reply to be found", LIMIT, () -> finds(word + "r" + REPLIES) == THREADS);
    }

    @Test
    void editedPostIsFound() throws Exception {
        transactions.in(() -> importThreads(1));
        long thread = importedThreads.find(word + 1).orElseThrow().value();
        Viewer moderator = viewers.with(Role.MODERATOR);

        long post = talk.reply(moderator, thread, word + "first");
        Eventually.so("the reply to be found", LIMIT, () -> finds(word + "first") == 1);

        as.moderator(() -> {
            editing.edit(moderator, post, null, before -> new EditingPost.EditPost(null, word + "second"));
            return null;
        });
        Eventually.so("the edited reply to be found", LIMIT, () -> finds(word + "second") == 1);
        assertThat(finds(word + "first")).isZero();

        judge(moderator, post, VerdictAction.HIDE);
        Eventually.so("the hidden reply to be gone", LIMIT, () -> finds(word + "second") == 0);
        judge(moderator, post, VerdictAction.APPROVE);
        Eventually.so("the reply to be back", LIMIT, () -> finds(word + "second") == 1);
    }

    private void judge(Viewer moderator, long post, VerdictAction action) throws Exception {
        transactions.in(() -> talk.judge(moderator, post, Verdict.of(action, null, null)));
    }

    private long finds(String looked) {
        try {
            return transactions
                    .in(() -> words.find(ForumThread.class, looked, Locale.ENGLISH, 50, ForumPolicy.searchFilter()))
                    .stream()
                    .filter(hit -> String.valueOf(hit.highlight()).contains(looked))
                    .count();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static long queued(Statistics statistics) {
        return Stream.of(statistics.getEntityNames())
                .filter(name -> name.toLowerCase(Locale.ROOT).contains("outboxevent"))
                .mapToLong(name -> statistics.getEntityStatistics(name).getInsertCount())
                .sum();
    }

    private Void importThreads(int number) {
        List<ImportLine> lines =
                IntStream.rangeClosed(1, number).mapToObj(this::line).toList();
        importers.apply("threads", lines);
        return null;
    }

    private ImportLine line(int number) {
        String replies = IntStream.rangeClosed(1, REPLIES)
                .mapToObj(i -> "{\"author\": \"bob\", \"createdAt\": \"2020-01-01T11:00:00Z\", \"body\": \"%sr%d\"}"
                        .formatted(word, i))
                .collect(Collectors.joining(", "));
        return new ImportLine(number, """
                {"id": "%s%d", "title": "Old", "author": "ann", "createdAt": "2020-01-01T10:00:00Z", "tags": [],
                 "body": "It hums.", "posts": [%s]}
                """.formatted(word, number, replies));
    }
}
