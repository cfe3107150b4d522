package org.atrium.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.atrium.account.AccountId;
import org.atrium.forum.PostWriter.PastPost;
import org.atrium.forum.category.ForumCategory;
import org.atrium.forum.event.PostId;
import org.atrium.forum.event.ThreadId;

/** Creates threads and posts that come from elsewhere, imported or demo, with their own times. Nobody is notified. */
@ApplicationScoped
public class ImportedThreads {

    @Inject
    private EntityManager entityManager;

    @Inject
    private ForumQueries forum;

    @Inject
    private ThreadsForUpdate threads;

    @Inject
    private PostWriter writer;

    @Inject
    private ThreadIndex index;

    /** The thread that came from elsewhere under that id. */
    public Optional<ThreadId> find(String importId) {
        return forum.byImportId(importId).map(ForumThread::threadId);
    }

    /** The demo thread of that id. */
    public Optional<ThreadId> findDemo(String id) {
        return find(DemoThreads.PREFIX + id);
    }

    /** A post everybody can read. */
    public PostId addPost(ThreadId thread, AccountId author, boolean staff, String markdown, Instant at) {
        ForumThread known = threads.requireForUpdate(thread.value());
        index.queue(known);
        return writer.writePast(known, PastPost.published(author, staff, markdown, at))
                .postId();
    }

    /** Marks the answer that solved a question. */
    public void acceptAnswer(ThreadId thread, PostId answer) {
        threads.requireForUpdate(thread.value()).accept(entityManager.find(ForumPost.class, answer.value()));
    }

    /**
     * Support took it.
     *
     * @param doneAt when it was done with it, null if it has it still
     */
    public void handToSupport(ThreadId id, String ticket, Instant since, Instant answerBy, Instant doneAt) {
        ForumThread thread = threads.requireForUpdate(id.value());
        thread.handToSupport(ticket, since, answerBy);
        if (doneAt != null) {
            thread.markSupportDone(doneAt);
        }
    }

    /** A thread with all that was said in it, as it stood elsewhere. */
    public void create(ImportedThread past) {
        ImportedPost first = past.posts().get(0);
        ForumThread thread = new ForumThread(
                past.category(), past.kind(), past.title(), first.author(), TextState.PUBLISHED, first.at());
        thread.markImported(past.importId());
        thread.changeTags(past.tags());
        writer.saveThread(thread);
        for (ImportedPost imported : past.posts()) {
            ForumPost post = writer.writePast(thread, imported.toPastPost());
            if (imported.accepted() && past.kind() == ThreadKind.QUESTION) {
                thread.accept(post);
            }
        }
    }

    /**
     * Adds to a thread that came before what was said there since: behind what is in it by now, each at its own time. It goes
     * where the thread went that was merged; to one that nobody can read nothing is added.
     *
     * @param posts all posts of the thread there, in their order
     * @return whether anything was new
     */
    public boolean addNewPosts(String importId, List<ImportedPost> posts) {
        ForumThread known = forum.byImportId(importId).orElseThrow();
        while (known.mergedIntoId() != null) {
            known = entityManager.find(ForumThread.class, known.mergedIntoId());
        }
        if (known.state() != TextState.PUBLISHED || missingPosts(known, posts).isEmpty()) {
            return false;
        }
        ForumThread thread = threads.requireForUpdate(known.id());
        List<ImportedPost> fresh = missingPosts(thread, posts);
        for (ImportedPost one : fresh) {
            ForumPost post = writer.writePast(thread, one.toPastPost());
            if (one.accepted() && thread.kind() == ThreadKind.QUESTION && thread.status() != ThreadStatus.SOLVED) {
                thread.accept(post);
            }
        }
        if (!fresh.isEmpty()) {
            index.queue(thread);
        }
        return !fresh.isEmpty();
    }

    /** What is neither in the thread, as it was written or rewritten since, nor in another one it was moved to. */
    private List<ImportedPost> missingPosts(ForumThread thread, List<ImportedPost> posts) {
        return new MissingPosts(forum.postKeys(thread))
                .findMissing(posts).stream()
                        .filter(post ->
                                !forum.bodiesBy(post.author(), post.at()).contains(post.body()))
                        .toList();
    }

    /**
     * A thread to import.
     *
     * @param importId its id there
     * @param posts what was said in it, in that order; the first is what it is about
     */
    public record ImportedThread(
            String importId,
            ForumCategory category,
            ThreadKind kind,
            String title,
            List<String> tags,
            List<ImportedPost> posts) {}

    /**
     * A post to import.
     *
     * @param accepted whether it solved the question
     */
    public record ImportedPost(AccountId author, Instant at, String body, boolean accepted) {

        PastPost toPastPost() {
            return PastPost.published(author, false, body, at);
        }
    }
}
