package org.atrium.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.atrium.account.AccountId;
import org.atrium.forum.category.ForumCategory;
import org.atrium.forum.category.ForumCategoryDetails;
import org.atrium.platform.error.ConflictException;
import org.junit.jupiter.api.Test;

/** What becomes of a question as posts come and go. */
class ForumThreadTest {

    private static final Instant NOW = Instant.parse("2026-11-21T20:00:00Z");
    private static final AccountId ASKER = new AccountId(7);
    private static final AccountId HELPER = new AccountId(8);

    private final ForumThread question = thread(ThreadKind.QUESTION);

    @Test
    void onlyRepliesOfOthersAnswer() {
        publish(question, ASKER);
        publish(question, ASKER);
        assertThat(question.status()).isEqualTo(ThreadStatus.OPEN);

        publish(question, HELPER);

        assertThat(question.status()).isEqualTo(ThreadStatus.ANSWERED);
        assertThat(question.posts()).isEqualTo(3);
    }

    @Test
    void waitingStateFollowsTheStatus() {
        publish(question, ASKER);
        assertThat(waiting()).contains(new WaitingState(WaitingFor.ANSWER, NOW));

        ForumPost answer = publish(question, HELPER);
        assertThat(waiting()).contains(new WaitingState(WaitingFor.SOLUTION, question.lastPostAt()));

        question.lock(true);
        assertThat(waiting()).isEmpty();
        question.lock(false);
        assertThat(waiting()).isPresent();
        question.handToSupport("T-1", NOW, NOW);
        assertThat(waiting()).isEmpty();
        question.releaseSupportCase();
        question.transitionTo(TextState.HELD, NOW);
        assertThat(waiting()).isEmpty();
        question.transitionTo(TextState.PUBLISHED, NOW);
        question.markImported("elsewhere");
        assertThat(waiting()).isEmpty();
    }

    @Test
    void theLastAuthorWroteTheLatestPost() {
        ForumThread thread = thread(ThreadKind.DISCUSSION);
        publish(thread, ASKER);
        assertThat(thread.lastAuthorId()).isEqualTo(ASKER);

        ForumPost reply = publish(thread, HELPER);
        assertThat(thread.lastAuthorId()).isEqualTo(HELPER);

        thread.moveLastPost(NOW, ASKER);
        thread.onPostPublished(reply, NOW.minusSeconds(60));
        assertThat(thread.lastAuthorId()).isEqualTo(ASKER);
    }

    @Test
    void discussionsDoNotWait() {
        ForumThread thread = thread(ThreadKind.DISCUSSION);
        thread.updateWaiting();
        assertThat(thread.waiting()).isEmpty();
    }

    private Optional<WaitingState> waiting() {
        question.updateWaiting();
        return question.waiting();
    }

    @Test
    void discussionsStayOpen() {
        ForumThread thread = thread(ThreadKind.DISCUSSION);
        publish(thread, ASKER);
        publish(thread, HELPER);

        assertThat(thread.status()).isEqualTo(ThreadStatus.OPEN);
    }

    @Test
    void hidingTheOnlyAnswerReopensTheQuestion() {
        publish(question, ASKER);
        ForumPost answer = publish(question, HELPER);

        answer.transitionTo(TextState.HIDDEN, null, null);
        question.onPostHidden(answer, false, NOW);

        assertThat(question.status()).isEqualTo(ThreadStatus.OPEN);
        assertThat(question.posts()).isEqualTo(1);
    }

    @Test
    void lastPostAtNeverMovesBack() {
        publish(question, ASKER);
        Instant later = NOW.plus(Duration.ofHours(2));
        ForumPost answer = new ForumPost(question, HELPER, false, "so", TextState.PUBLISHED, later);
        question.onPostPublished(answer, later);
        question.onPostPublished(new ForumPost(question, HELPER, false, "late", TextState.PUBLISHED, NOW), NOW);

        assertThat(question.lastPostAt()).isEqualTo(later);
    }

    @Test
    void recountFollowsItsPosts() {
        ForumPost first = publish(question, ASKER);
        ForumPost answer = publish(question, HELPER);
        ForumPost held = new ForumPost(question, HELPER, false, "wait", TextState.HELD, NOW);

        question.recount(List.of(first), Solution.NONE);
        assertThat(question.posts()).isEqualTo(1);
        assertThat(question.status()).isEqualTo(ThreadStatus.OPEN);

        question.recount(List.of(first, answer, held), Solution.NONE);
        assertThat(question.posts()).isEqualTo(2);
        assertThat(question.status()).isEqualTo(ThreadStatus.ANSWERED);
    }

    /** Held long, and published last: that is the post a list names, with its author. */
    @Test
    void recountTakesAuthorAndTimeOfThePostThatWasPublishedLast() {
        ForumPost first = publish(question, ASKER);
        Instant published = NOW.plus(Duration.ofHours(2));
        ForumPost held = new ForumPost(question, HELPER, false, "held", TextState.PUBLISHED, NOW.plusSeconds(1));
        held.markPublished(published);
        ForumPost written = new ForumPost(question, ASKER, false, "soon", TextState.PUBLISHED, NOW.plusSeconds(60));
        written.markPublished(NOW.plusSeconds(60));

        question.recount(List.of(first, held, written), Solution.NONE);

        assertThat(question.lastPostAt()).isEqualTo(published);
        assertThat(question.lastAuthorId()).isEqualTo(HELPER);
    }

    @Test
    void mergeMovesTheTicket() {
        ForumThread other = thread(ThreadKind.QUESTION);
        question.handToSupport("T-1", NOW, NOW.plusSeconds(60));

        other.adoptSupportCase(question.supportCase().orElseThrow());
        question.releaseSupportCase();
        question.markMergedInto(other);

        assertThat(other.isWithSupport()).isTrue();
        assertThat(question.isWithSupport()).isFalse();
        assertThat(question.state()).isEqualTo(TextState.DELETED);
    }

    @Test
    void onlyPublishedRepliesCanBeAccepted() {
        ForumPost first = publish(question, ASKER);
        ForumPost held = new ForumPost(question, HELPER, false, "so", TextState.HELD, NOW);

        assertThatThrownBy(() -> question.accept(first)).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> question.accept(held)).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> thread(ThreadKind.DISCUSSION).accept(held)).isInstanceOf(ConflictException.class);
        assertThat(question.status()).isEqualTo(ThreadStatus.OPEN);
    }

    @Test
    void cannotBeEscalatedTwice() {
        question.handToSupport("T-100001", NOW, NOW.plus(Duration.ofHours(8)));
        assertThat(question.isWithSupport()).isTrue();

        assertThatThrownBy(() -> question.handToSupport("T-100002", NOW, NOW)).isInstanceOf(ConflictException.class);

        question.markSupportDone(NOW);
        assertThat(question.isWithSupport()).isFalse();
        assertThat(question.ticketNumber()).isEqualTo("T-100001");
        assertThatThrownBy(() -> question.handToSupport("T-100003", NOW, NOW)).isInstanceOf(ConflictException.class);
    }

    @Test
    void editKeepsTheFormerRevision() {
        ForumPost first = publish(question, ASKER);
        PostRevision former = first.edit("**other** words", HELPER, NOW.plusSeconds(60));

        assertThat(former.body()).isEqualTo("words");
        assertThat(former.title()).isEqualTo("Kettle stops");
        assertThat(former.editorId()).isEqualTo(HELPER);
        assertThat(former.number()).isEqualTo(1);
        assertThat(first.html()).isEqualTo("<p dir=\"auto\"><strong>other</strong> words</p>\n");
        assertThat(first.edit("third", ASKER, NOW.plusSeconds(90)).number()).isEqualTo(2);
    }

    @Test
    void onlyPublishedRevisionsReplacedByTheAuthorArePublic() {
        ForumPost held = new ForumPost(question, ASKER, false, "held", TextState.HELD, NOW);
        assertThat(held.edit("still held", ASKER, NOW).publiclyVisible()).isFalse();
        assertThat(held.publicRevisions()).isZero();

        ForumPost post = publish(question, HELPER);
        assertThat(post.edit("second", HELPER, NOW).publiclyVisible()).isTrue();
        assertThat(post.edit("third", ASKER, NOW).publiclyVisible()).isFalse();
        assertThat(post.revisions()).isEqualTo(2);
        assertThat(post.publicRevisions()).isEqualTo(1);
    }

    private static ForumThread thread(ThreadKind kind) {
        ForumCategory category =
                ForumCategory.create("kettles", new ForumCategoryDetails("Kettles", "Hot", "Products", 0));
        return new ForumThread(category, kind, "Kettle stops", ASKER, TextState.PUBLISHED, NOW);
    }

    private static ForumPost publish(ForumThread thread, AccountId author) {
        ForumPost post = new ForumPost(thread, author, false, "words", TextState.PUBLISHED, NOW);
        post.markPublished(NOW);
        thread.onPostPublished(post, NOW);
        return post;
    }
}
