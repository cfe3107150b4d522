package org.atrium.forum;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import org.atrium.account.Role;
import org.atrium.account.Viewer;
import org.atrium.forum.event.ThreadId;
import org.atrium.testing.inside.As;
import org.atrium.testing.inside.Transactions;
import org.atrium.testing.inside.Viewers;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is accepted stays accepted: a moderator's look, or a merge meanwhile, takes the mark away for that time only. */
@ArquillianTest
class AcceptedAnswersIT {

    @Inject
    private As as;

    @Inject
    private Transactions transactions;

    @Inject
    private Viewers viewers;

    @Inject
    private ForumSteps talk;

    @Inject
    private EntityManager entityManager;

    @Inject
    private ThreadMerging merging;

    @Inject
    private ThreadsForUpdate threads;

    @Inject
    private PostPublisher publishing;

    @Inject
    private ForumIntake support;

    @Inject
    private Clock clock;

    private Viewer asker;
    private Viewer helper;
    private long question;
    private long answer;

    @BeforeEach
    void solve() throws Exception {
        asker = viewers.with(Role.MODERATOR);
        helper = viewers.with(Role.MODERATOR);
        question = talk.ask(asker);
        answer = talk.reply(helper, question, "Descale it.");
        talk.accept(asker, question, answer);
    }

    @Test
    void restoredAnswerIsAcceptedAgain() throws Exception {
        assertSolvedBy(question, answer);
        Instant before = clock.instant();

        change(answer, TextState.HELD);
        assertThat(status(question)).isEqualTo(ThreadStatus.OPEN);
        assertThat(thread(question).waiting().orElseThrow().since()).isAfterOrEqualTo(before);

        change(answer, TextState.PUBLISHED);
        assertSolvedBy(question, answer);
        assertThat(thread(question).waiting()).isEmpty();
    }

    @Test
    void restoredAnswerDoesNotReplaceANewerAcceptedOne() throws Exception {
        change(answer, TextState.HIDDEN);
        long other = talk.reply(helper, question, "Or vinegar.");
        talk.accept(asker, question, other);

        change(answer, TextState.PUBLISHED);
        assertSolvedBy(question, other);
    }

    @Test
    void restoredAnswerStaysUnacceptedIfItWasUnaccepted() throws Exception {
        change(answer, TextState.HIDDEN);
        talk.unaccept(asker, question);

        change(answer, TextState.PUBLISHED);
        assertThat(status(question)).isEqualTo(ThreadStatus.ANSWERED);
    }

    @Test
    void mergeKeepsTheHiddenAcceptedAnswer() throws Exception {
        change(answer, TextState.HIDDEN);
        long into = talk.ask(asker);
        as.moderator(() -> merging.merge(helper, question, new ThreadMerging.MergeThreadRequest(into)));

        change(answer, TextState.PUBLISHED);
        assertSolvedBy(into, answer);
    }

    @Test
    void restoredAnswerSolvesAQuestionEscalatedMeanwhile() throws Exception {
        change(answer, TextState.HIDDEN);
        transactions.in(() -> {
            support.handToSupport(
                    new ThreadId(question), "T-" + question, clock.instant().plusSeconds(60));
            return null;
        });
        assertThat(escalatedWithoutAnswer()).isTrue();

        change(answer, TextState.PUBLISHED);
        assertSolvedBy(question, answer);
        assertThat(escalatedWithoutAnswer()).isFalse();
    }

    private boolean escalatedWithoutAnswer() throws Exception {
        return transactions.in(() -> entityManager
                .find(ForumThread.class, question)
                .wasEscalatedWithout(entityManager.find(ForumPost.class, answer)));
    }

    private void change(long post, TextState state) throws Exception {
        transactions.in(() -> {
            publishing.changeState(threads.findPostForUpdate(post).orElseThrow(), state, null, null);
            return null;
        });
    }

    private void assertSolvedBy(long thread, long post) throws Exception {
        assertThat(status(thread)).isEqualTo(ThreadStatus.SOLVED);
        assertThat(thread(thread).acceptedPostId()).isEqualTo(post);
    }

    private ThreadStatus status(long thread) throws Exception {
        return thread(thread).status();
    }

    private ForumThread thread(long thread) throws Exception {
        return transactions.in(() -> entityManager.find(ForumThread.class, thread));
    }
}
