package org.atrium.forum;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.atrium.account.AccountId;
import org.atrium.account.Placeholders;
import org.atrium.account.Role;
import org.atrium.account.Viewer;
import org.atrium.testing.inside.As;
import org.atrium.testing.inside.Transactions;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is accepted stays accepted: a moderator's look, or a merge meanwhile, takes the mark away for that time only. */
@ArquillianTest
class AcceptedAnswersIT {

    private static final String CATEGORY = "kitchen-table";

    @Inject
    private As as;

    @Inject
    private Transactions transactions;

    @Inject
    private EntityManager entityManager;

    @Inject
    private Placeholders placeholders;

    @Inject
    private Asking asking;

    @Inject
    private Answering answering;

    @Inject
    private Accepting accepting;

    @Inject
    private ThreadTidying tidying;

    @Inject
    private ThreadLocks locks;

    @Inject
    private Publishing publishing;

    @Inject
    private ForumSupport support;

    @Inject
    private Clock clock;

    private Viewer asker;
    private Viewer helper;
    private long question;
    private long answer;

    @BeforeEach
    void solve() throws Exception {
        String word = UUID.randomUUID().toString().substring(0, 8);
        transactions.in(() -> {
            asker = somebody("Asker " + word);
            helper = somebody("Helper " + word);
            return null;
        });
        question = ask();
        answer = as.moderator(() -> answering.reply(helper, question, new Answering.Reply("Descale it.")))
                .post();
        accept(answer);
    }

    @Test
    void comesBackWithItsMark() throws Exception {
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
    void leavesThePlaceToWhatWasAcceptedMeanwhile() throws Exception {
        change(answer, TextState.HIDDEN);
        long other = as.moderator(() -> answering.reply(helper, question, new Answering.Reply("Or vinegar.")))
                .post();
        accept(other);

        change(answer, TextState.PUBLISHED);
        assertSolvedBy(question, other);
    }

    @Test
    void doesNotComeBackWhereTheMarkWasTaken() throws Exception {
        change(answer, TextState.HIDDEN);
        as.moderator(() -> {
            accepting.unaccept(asker, question);
            return null;
        });

        change(answer, TextState.PUBLISHED);
        assertThat(status(question)).isEqualTo(ThreadStatus.ANSWERED);
    }

    @Test
    void isRememberedWhereItsThreadIsMerged() throws Exception {
        change(answer, TextState.HIDDEN);
        long into = ask();
        as.moderator(() -> tidying.merge(helper, question, new ThreadTidying.Merge(into)));

        change(answer, TextState.PUBLISHED);
        assertSolvedBy(into, answer);
    }

    @Test
    void tellsSupportWhichTookTheQuestionMeanwhile() throws Exception {
        change(answer, TextState.HIDDEN);
        transactions.in(() -> {
            support.handToSupport(
                    new ThreadId(question), "T-" + question, clock.instant().plusSeconds(60));
            return null;
        });
        assertThat(missed()).isTrue();

        change(answer, TextState.PUBLISHED);
        assertSolvedBy(question, answer);
        assertThat(missed()).isFalse();
    }

    private boolean missed() throws Exception {
        return transactions.in(() -> entityManager
                .find(ForumThread.class, question)
                .wentToSupportWithout(entityManager.find(ForumPost.class, answer)));
    }

    private long ask() throws Exception {
        return as.moderator(() -> asking.start(
                        asker,
                        new NewThread(CATEGORY, ThreadKind.QUESTION, "Why does it hum?", "It hums.", List.of(), null)))
                .id();
    }

    private void accept(long post) throws Exception {
        as.moderator(() -> {
            accepting.accept(asker, question, post);
            return null;
        });
    }

    private void change(long post, TextState state) throws Exception {
        transactions.in(() -> {
            publishing.change(locks.takePost(post).orElseThrow(), state, null, null);
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

    private Viewer somebody(String name) {
        AccountId account = placeholders.create(name);
        return new Viewer(account, Set.of(Role.MODERATOR));
    }
}
