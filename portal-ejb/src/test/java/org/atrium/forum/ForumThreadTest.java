package org.atrium.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.atrium.account.AccountId;
import org.atrium.forum.category.ForumCategory;
import org.atrium.forum.category.ForumCategoryWords;
import org.atrium.platform.error.ConflictException;
import org.junit.jupiter.api.Test;

/** What becomes of a question as posts come and go. */
class ForumThreadTest {

    private static final Instant NOW = Instant.parse("2026-11-21T20:00:00Z");
    private static final AccountId ASKER = new AccountId(7);
    private static final AccountId HELPER = new AccountId(8);

    private final ForumThread question = thread(ThreadKind.QUESTION);

    @Test
    void isAnsweredBySomebodyElse() {
        publish(question, ASKER);
        publish(question, ASKER);
        assertThat(question.status()).isEqualTo(ThreadStatus.OPEN);

        publish(question, HELPER);

        assertThat(question.status()).isEqualTo(ThreadStatus.ANSWERED);
        assertThat(question.posts()).isEqualTo(3);
    }

    @Test
    void waitsForAnAnswerThenForASolutionThenForNothing() {
        publish(question, ASKER);
        assertThat(waiting()).contains(new Waiting(Awaited.ANSWER, NOW));

        ForumPost answer = publish(question, HELPER);
        assertThat(waiting()).contains(new Waiting(Awaited.SOLUTION, question.lastPostAt()));

        question.lock(true);
        assertThat(waiting()).isEmpty();
        question.lock(false);
        assertThat(waiting()).isPresent();
        question.handToSupport("T-1", NOW, NOW);
        assertThat(waiting()).isEmpty();
        question.leaveSupport();
        question.become(TextState.HELD, NOW);
        assertThat(waiting()).isEmpty();
        question.become(TextState.PUBLISHED, NOW);
        question.importedAs("elsewhere");
        assertThat(waiting()).isEmpty();
    }

    @Test
    void waitsForNothingWhereNothingIsAskedOrItIsSolved() {
        ForumThread talk = thread(ThreadKind.DISCUSSION);
        talk.settleWaiting();
        assertThat(talk.waiting()).isEmpty();
    }

    private Optional<Waiting> waiting() {
        question.settleWaiting();
        return question.waiting();
    }

    @Test
    void staysOpenWhereNothingIsAsked() {
        ForumThread talk = thread(ThreadKind.DISCUSSION);
        publish(talk, ASKER);
        publish(talk, HELPER);

        assertThat(talk.status()).isEqualTo(ThreadStatus.OPEN);
    }

    @Test
    void opensAgainWhenItsOnlyAnswerGoes() {
        publish(question, ASKER);
        ForumPost answer = publish(question, HELPER);

        answer.become(TextState.HIDDEN, null, null);
        question.lost(answer, false, NOW);

        assertThat(question.status()).isEqualTo(ThreadStatus.OPEN);
        assertThat(question.posts()).isEqualTo(1);
    }

    @Test
    void keepsTheTimeOfTheLastPost() {
        publish(question, ASKER);
        Instant later = NOW.plus(Duration.ofHours(2));
        ForumPost answer = new ForumPost(question, HELPER, false, "so", TextState.PUBLISHED, later);
        question.gained(answer, later);
        question.gained(new ForumPost(question, HELPER, false, "late", TextState.PUBLISHED, NOW), NOW);

        assertThat(question.lastPostAt()).isEqualTo(later);
    }

    @Test
    void isCountedAnewWhenPostsComeAndGo() {
        ForumPost first = publish(question, ASKER);
        ForumPost answer = publish(question, HELPER);
        ForumPost held = new ForumPost(question, HELPER, false, "wait", TextState.HELD, NOW);

        question.recount(List.of(first), null, null);
        assertThat(question.posts()).isEqualTo(1);
        assertThat(question.status()).isEqualTo(ThreadStatus.OPEN);

        question.recount(List.of(first, answer, held), null, null);
        assertThat(question.posts()).isEqualTo(2);
        assertThat(question.status()).isEqualTo(ThreadStatus.ANSWERED);
    }

    @Test
    void handsItsTicketToTheThreadItIsMergedInto() {
        ForumThread other = thread(ThreadKind.QUESTION);
        question.handToSupport("T-1", NOW, NOW.plusSeconds(60));

        other.comeWithSupport(question.supportCase().orElseThrow());
        question.leaveSupport();
        question.mergeInto(other);

        assertThat(other.isWithSupport()).isTrue();
        assertThat(question.isWithSupport()).isFalse();
        assertThat(question.state()).isEqualTo(TextState.DELETED);
    }

    @Test
    void isNotSolvedByWhatIsNoAnswer() {
        ForumPost first = publish(question, ASKER);
        ForumPost held = new ForumPost(question, HELPER, false, "so", TextState.HELD, NOW);

        assertThatThrownBy(() -> question.accept(first)).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> question.accept(held)).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> thread(ThreadKind.DISCUSSION).accept(held)).isInstanceOf(ConflictException.class);
        assertThat(question.status()).isEqualTo(ThreadStatus.OPEN);
    }

    @Test
    void goesToSupportOnce() {
        question.handToSupport("T-100001", NOW, NOW.plus(Duration.ofHours(8)));
        assertThat(question.isWithSupport()).isTrue();

        assertThatThrownBy(() -> question.handToSupport("T-100002", NOW, NOW)).isInstanceOf(ConflictException.class);

        question.supportDone(NOW);
        assertThat(question.isWithSupport()).isFalse();
        assertThat(question.ticketNumber()).isEqualTo("T-100001");
        assertThatThrownBy(() -> question.handToSupport("T-100003", NOW, NOW)).isInstanceOf(ConflictException.class);
    }

    @Test
    void keepsWhatAPostSaidBefore() {
        ForumPost first = publish(question, ASKER);
        PostRevision former = first.edit("**other** words", HELPER, NOW.plusSeconds(60));

        assertThat(former.markdown()).isEqualTo("words");
        assertThat(former.title()).isEqualTo("Kettle stops");
        assertThat(former.editorId()).isEqualTo(HELPER);
        assertThat(former.number()).isEqualTo(1);
        assertThat(first.html()).isEqualTo("<p dir=\"auto\"><strong>other</strong> words</p>\n");
        assertThat(first.edit("third", ASKER, NOW.plusSeconds(90)).number()).isEqualTo(2);
    }

    @Test
    void keepsForEverybodyOnlyWhatTheyCouldReadAndItsAuthorReplaced() {
        ForumPost held = new ForumPost(question, ASKER, false, "held", TextState.HELD, NOW);
        assertThat(held.edit("still held", ASKER, NOW).forAll()).isFalse();
        assertThat(held.revisionsForAll()).isZero();

        ForumPost post = publish(question, HELPER);
        assertThat(post.edit("second", HELPER, NOW).forAll()).isTrue();
        assertThat(post.edit("third", ASKER, NOW).forAll()).isFalse();
        assertThat(post.revisions()).isEqualTo(2);
        assertThat(post.revisionsForAll()).isEqualTo(1);
    }

    private static ForumThread thread(ThreadKind kind) {
        ForumCategory category =
                ForumCategory.opened("kettles", new ForumCategoryWords("Kettles", "Hot", "Products", 0));
        return new ForumThread(category, kind, "Kettle stops", ASKER, TextState.PUBLISHED, NOW);
    }

    private static ForumPost publish(ForumThread thread, AccountId author) {
        ForumPost post = new ForumPost(thread, author, false, "words", TextState.PUBLISHED, NOW);
        thread.gained(post, NOW);
        return post;
    }
}
