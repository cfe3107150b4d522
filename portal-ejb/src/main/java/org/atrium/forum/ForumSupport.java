package org.atrium.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.atrium.account.AccountId;
import org.atrium.account.Viewer;
import org.atrium.forum.category.Categories;
import org.atrium.forum.category.CategoryView;
import org.atrium.forum.category.ForumCategory;
import org.atrium.forum.event.PostId;
import org.atrium.forum.event.QuestionSolved;
import org.atrium.forum.event.ThreadId;
import org.atrium.platform.error.ConflictException;
import org.atrium.platform.error.UnknownObjectException;
import org.hibernate.query.Page;

/** What support may do in the forum. Callers judge who may, and bring the transaction. */
@ApplicationScoped
public class ForumSupport {

    @Inject
    private EntityManager entityManager;

    @Inject
    private ForumQueries forum;

    @Inject
    private Categories categories;

    @Inject
    private ThreadLocks locks;

    @Inject
    private Publishing publishing;

    @Inject
    private Mentions mentions;

    @Inject
    private Clock clock;

    @Inject
    private Event<QuestionSolved> solved;

    /**
     * The thread with the posts everybody can read.
     *
     * @throws UnknownObjectException if there is no such thread
     */
    public ThreadStory story(ThreadId id) {
        ForumThread thread = find(id);
        return ThreadStory.of(thread, forum.visiblePosts(thread));
    }

    /** One post of a thread, if everybody can read it. */
    public Optional<ThreadStory.StoryPost> post(PostId id) {
        return forum.post(id.value()).stream()
                .filter(post -> post.state() == TextState.PUBLISHED)
                .findFirst()
                .map(post -> ThreadStory.StoryPost.of(post, post.thread().acceptedPostId()));
    }

    /** The categories questions are asked in. */
    public List<CategoryView> categories() {
        return categories.all().stream().map(ForumCategory::view).toList();
    }

    /** The question of that number, without its posts, if there is one and the viewer may see it. */
    public Optional<ThreadStory> visibleQuestion(Viewer viewer, long thread) {
        return forum.thread(thread).stream()
                .filter(found -> found.kind() == ThreadKind.QUESTION && ForumPolicy.maySee(viewer, found))
                .map(found -> ThreadStory.of(found, List.of()))
                .findFirst();
    }

    /**
     * Public questions of a category, asked here, that support has never had and that wait since then at the latest, the
     * longest waiting first.
     *
     * @param after where the ones before these ended
     */
    public List<WaitingQuestion> waiting(
            String category, Awaited awaited, Instant until, WaitingQuestion after, int limit) {
        return questions(forum.waiting(
                category, awaited, until, after.since(), after.thread().value(), Page.first(limit)));
    }

    /**
     * Those of them that so many others have too, however long they wait.
     *
     * @param after where the ones before these ended
     */
    public List<WaitingQuestion> shared(
            String category, Awaited awaited, int affected, WaitingQuestion after, int limit) {
        return questions(forum.shared(
                category, awaited, affected, after.since(), after.thread().value(), Page.first(limit)));
    }

    private static List<WaitingQuestion> questions(List<WaitingRow> rows) {
        return rows.stream().map(WaitingRow::question).toList();
    }

    /** Takes the thread for the rest of the transaction, unless somebody else has it just now. */
    public boolean claimForSupport(ThreadId id) {
        return locks.takeIfFree(id.value());
    }

    /**
     * Takes the thread for the rest of the transaction: whoever wants to hand it over, answer or judge it meanwhile
     * waits. Tells whether support has, or had, it already.
     */
    public boolean takeForSupport(ThreadId id) {
        return locks.take(id.value()).ticketNumber() != null;
    }

    /**
     * Shows that support has it, and by when it will answer.
     *
     * @throws ConflictException if support has, or had, it already
     */
    public void handToSupport(ThreadId id, String ticketNumber, Instant answerBy) {
        locks.take(id.value()).handToSupport(ticketNumber, clock.instant(), answerBy);
    }

    /**
     * Puts an answer of staff in the thread, for everybody to read.
     *
     * @throws ConflictException if not everybody can read the thread
     */
    public PostId answerAsStaff(AccountId agent, ThreadId id, String markdown) {
        ForumThread thread = locks.take(id.value());
        if (thread.state() != TextState.PUBLISHED) {
            throw new ConflictException("forum.error.notPublic");
        }
        ForumPost post = new ForumPost(thread, agent, true, markdown, TextState.PUBLISHED, clock.instant());
        entityManager.persist(post);
        mentions.link(post);
        publishing.appear(post);
        return post.postId();
    }

    /** The answer that solved the question, if one did. */
    public Optional<PostId> acceptedAnswer(ThreadId id) {
        return Optional.ofNullable(find(id).acceptedPostId()).map(PostId::new);
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
    public void acceptAnswer(AccountId by, ThreadId id, PostId answer) {
        ForumThread thread = locks.take(id.value());
        ForumPost post = entityManager.find(ForumPost.class, answer.value());
        if (post == null || !post.thread().id().equals(thread.id())) {
            throw new UnknownObjectException();
        }
        thread.accept(post);
        solved.fire(new QuestionSolved(id, answer, by));
    }

    /** Support is done with it; what it did stays. */
    public void supportDone(ThreadId id) {
        locks.take(id.value()).supportDone(clock.instant());
    }

    /** Support has it again, and will answer by then. */
    public void supportAgain(ThreadId id, Instant answerBy) {
        locks.take(id.value()).supportAgain(answerBy);
    }

    /** Support answers by another time than the thread says; null where nobody waits for that now. */
    public void supportAnswersBy(ThreadId id, Instant answerBy) {
        locks.take(id.value()).supportAnswersBy(answerBy);
    }

    private ForumThread find(ThreadId id) {
        return forum.thread(id.value()).stream().findFirst().orElseThrow(UnknownObjectException::new);
    }
}
