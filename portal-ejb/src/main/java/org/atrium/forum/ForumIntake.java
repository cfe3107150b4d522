package org.atrium.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.atrium.account.AccountId;
import org.atrium.account.Viewer;
import org.atrium.forum.ForumQueries.WaitingQuestionRow;
import org.atrium.forum.category.ForumCategory;
import org.atrium.forum.category.ForumCategoryDirectory;
import org.atrium.forum.category.ForumCategoryView;
import org.atrium.forum.event.ForumOrigin;
import org.atrium.forum.event.PostId;
import org.atrium.forum.event.ThreadEvent.QuestionSolved;
import org.atrium.forum.event.ThreadId;
import org.atrium.platform.error.ConflictException;
import org.atrium.platform.error.UnknownObjectException;
import org.hibernate.query.Page;

/**
 * What other features read and change in the forum on behalf of support. Callers check permissions and provide the
 * transaction.
 */
@ApplicationScoped
public class ForumIntake {

    @Inject
    private PostFiles files;

    @Inject
    private EntityManager entityManager;

    @Inject
    private ForumQueries forum;

    @Inject
    private ForumCategoryDirectory categories;

    @Inject
    private ThreadsForUpdate threads;

    @Inject
    private PostWriter writer;

    @Inject
    private ReplyWriter replies;

    @Inject
    private Clock clock;

    @Inject
    private Event<QuestionSolved> solved;

    /**
     * The thread with its public posts.
     *
     * @throws UnknownObjectException if there is no such thread
     */
    public ThreadSnapshot snapshot(ThreadId id) {
        ForumThread thread = require(id);
        List<ForumPost> posts = forum.publishedPosts(thread);
        return ThreadSnapshot.of(thread, posts, files.ids(posts));
    }

    /** A post, if it is public. */
    public Optional<ThreadSnapshot.PostSnapshot> postSnapshot(PostId id) {
        return forum.post(id.value())
                .filter(post -> post.state() == TextState.PUBLISHED)
                .map(post -> ThreadSnapshot.PostSnapshot.of(
                        post,
                        post.thread().acceptedPostId(),
                        files.ids(List.of(post)).getOrDefault(post.id(), List.of())));
    }

    /** The categories questions are asked in. */
    public List<ForumCategoryView> categories() {
        return categories.all().stream().map(ForumCategory::view).toList();
    }

    /** The question of that number, without its posts, if there is one and the viewer may see it. */
    public Optional<ThreadSnapshot> visibleQuestion(Viewer viewer, long thread) {
        return forum.thread(thread)
                .filter(found -> found.kind() == ThreadKind.QUESTION && ForumPolicy.maySee(viewer, found))
                .map(found -> ThreadSnapshot.of(found, List.of(), Map.of()));
    }

    /**
     * Public questions of a category without a ticket that have been waiting since {@code until} at least, the longest
     * waiting first. Imported ones are not among them.
     *
     * @param after where the ones before these ended
     */
    public List<WaitingQuestion> waitingQuestions(
            String category, WaitingFor waitingFor, Instant until, WaitingQuestion after, int limit) {
        return toWaitingQuestions(forum.waitingQuestions(
                category, waitingFor, until, after.since(), after.thread().value(), Page.first(limit)));
    }

    /**
     * Those of them that affect at least as many members, however long they have been waiting.
     *
     * @param after where the ones before these ended
     */
    public List<WaitingQuestion> affectingQuestions(
            String category, WaitingFor waitingFor, int affected, WaitingQuestion after, int limit) {
        return toWaitingQuestions(forum.affectingQuestions(
                category, waitingFor, affected, after.since(), after.thread().value(), Page.first(limit)));
    }

    private static List<WaitingQuestion> toWaitingQuestions(List<WaitingQuestionRow> rows) {
        return rows.stream().map(WaitingQuestionRow::toWaitingQuestion).toList();
    }

    /** Locks the thread's row until the transaction ends, unless another transaction holds it. */
    public boolean tryLockThread(ThreadId id) {
        return threads.tryLock(id.value());
    }

    /**
     * Whether the thread has, or had, a ticket. Locks its row until the transaction ends, so escalations, replies and
     * verdicts wait.
     */
    public boolean hasTicketForUpdate(ThreadId id) {
        return threads.requireForUpdate(id.value()).ticketNumber() != null;
    }

    /**
     * Records that support has a ticket for the thread, and by when it will answer.
     *
     * @throws ConflictException if support has, or had, it already
     */
    public void handToSupport(ThreadId id, String ticketNumber, Instant answerBy) {
        threads.requireForUpdate(id.value()).handToSupport(ticketNumber, clock.instant(), answerBy);
    }

    /**
     * Adds a public reply of staff to the thread.
     *
     * @throws ConflictException if the thread is not public
     */
    public PostId answerAsStaff(AccountId agent, ThreadId id, String markdown, List<String> files) {
        ForumThread thread = threads.requireForUpdate(id.value());
        if (thread.state() != TextState.PUBLISHED) {
            throw new ConflictException("forum.error.notPublic");
        }
        return writer.writeForSupport(thread, agent, markdown, files).postId();
    }

    /**
     * Adds what a member wrote by mail, by the rules of the page.
     *
     * @param files ids of files they sent with it
     */
    public PostId replyByMail(Viewer member, ThreadId id, String markdown, List<String> files) {
        return replies.write(member, id.value(), new ReplyingToThread.NewReply(markdown, files))
                .postId();
    }

    /** The answer that solved the question, if one did. */
    public Optional<PostId> acceptedAnswer(ThreadId id) {
        return Optional.ofNullable(require(id).acceptedPostId()).map(PostId::new);
    }

    /** Whether a post is an answer in this question that everybody can read, so that it can be the accepted one. */
    public boolean isAnswer(ThreadId id, PostId answer) {
        ForumPost post = entityManager.find(ForumPost.class, answer.value());
        return post != null
                && post.thread().id().equals(id.value())
                && post.thread().kind() == ThreadKind.QUESTION
                && !post.isFirst()
                && post.state() == TextState.PUBLISHED;
    }

    /**
     * Marks the answer that solved the question.
     *
     * @throws ConflictException if the post cannot be one
     */
    public void acceptAnswer(AccountId by, ThreadId id, PostId answer, ForumOrigin origin) {
        ForumThread thread = threads.requireForUpdate(id.value());
        ForumPost post = entityManager.find(ForumPost.class, answer.value());
        if (post == null || !post.thread().id().equals(thread.id())) {
            throw new UnknownObjectException();
        }
        thread.accept(post);
        solved.fire(new QuestionSolved(id, answer, by, origin));
    }

    /** Support is done with it; what it did stays. */
    public void markSupportDone(ThreadId id) {
        threads.requireForUpdate(id.value()).markSupportDone(clock.instant());
    }

    /** Support has it again, and will answer by then. */
    public void reopenSupport(ThreadId id, Instant answerBy) {
        threads.requireForUpdate(id.value()).reopenSupport(answerBy);
    }

    /** Support answers by another time than the thread says; null where nobody waits for that now. */
    public void changeAnswerBy(ThreadId id, Instant answerBy) {
        threads.requireForUpdate(id.value()).changeAnswerBy(answerBy);
    }

    private ForumThread require(ThreadId id) {
        return forum.thread(id.value()).orElseThrow(UnknownObjectException::new);
    }

    /** A waiting question and its position in the order of waiting; also the cursor of batches. */
    public record WaitingQuestion(ThreadId thread, Instant since) {

        /** Before all others. */
        public static final WaitingQuestion START = new WaitingQuestion(new ThreadId(0), Instant.EPOCH);
    }
}
