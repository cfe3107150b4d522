package org.atrium.forum.reading;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.account.PersonName;
import org.atrium.account.Viewer;
import org.atrium.file.FileView;
import org.atrium.forum.Author;
import org.atrium.forum.ForumPolicy;
import org.atrium.forum.ForumPost;
import org.atrium.forum.ForumThread;
import org.atrium.forum.PostFiles;
import org.atrium.forum.PostView;
import org.atrium.forum.TextState;
import org.atrium.forum.ThreadRow;
import org.atrium.forum.ThreadView;
import org.atrium.forum.event.ThreadId;
import org.atrium.forum.reading.ReadStateQueries.ThreadViewerRow;
import org.atrium.forum.reading.ReadingThreadQueries.PostInThreadRow;
import org.atrium.forum.reading.ReadingThreadQueries.PostRevisionRow;
import org.atrium.platform.error.MovedException;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.platform.paging.Cursor;
import org.atrium.platform.paging.Page;

/** Reads a thread and its posts for a viewer. */
@Stateless
@PermitAll
public class ReadingThread {

    private static final AccountId NOBODY = new AccountId(-1);

    @Inject
    private PostFiles files;

    @Inject
    private ReadingThreadQueries queries;

    @Inject
    private ReadStateQueries readStates;

    @Inject
    private AccountDirectory accounts;

    /**
     * A thread without its posts.
     *
     * @throws UnknownObjectException if there is none for this viewer
     */
    public ThreadView thread(Viewer viewer, long id) {
        ForumThread thread = requireThread(viewer, id);
        return ThreadView.of(thread, viewer, accounts.names(List.of(thread.authorId(), thread.lastAuthorId())));
    }

    /**
     * What tells whether a copy of a thread's page is still right.
     *
     * @throws UnknownObjectException if there is no such thread for this viewer
     */
    public ThreadPageVersion pageVersion(Viewer viewer, long id) {
        return queries.pageVersion(id)
                .filter(stamp -> ForumPolicy.maySee(viewer, stamp.author(), stamp.state()))
                .orElseThrow(() -> notFound(viewer, id));
    }

    /** Why there is nothing: what was merged stands elsewhere, all else is unknown. */
    private UnknownObjectException notFound(Viewer viewer, long id) {
        requireThread(viewer, id);
        return new UnknownObjectException();
    }

    /**
     * A thread with a page of its posts, in the order they were written.
     *
     * @param cursor where the page before ended, null for the first
     * @throws UnknownObjectException if there is none for this viewer
     */
    public ThreadWithPosts read(Viewer viewer, long id, String cursor, int limit) {
        ForumThread thread = requireThread(viewer, id);
        List<ForumPost> rows = queries.posts(
                thread,
                after(cursor),
                accountOrNobody(viewer),
                viewer.isModerator(),
                org.hibernate.query.Page.first(limit + 1));
        Page<ForumPost> page = Page.of(rows, limit, post -> Cursor.of(post.number()));
        Optional<ForumPost> accepted = findAccepted(thread, rows);
        Map<AccountId, PersonName> names = accounts.names(authors(thread, rows, accepted));
        Set<Long> liked = likedPostIds(viewer, page.items());
        Map<Long, List<FileView>> attached = files.beside(
                Stream.concat(page.items().stream(), accepted.stream()).toList());
        return new ThreadWithPosts(
                ThreadView.of(thread, viewer, names),
                page.map(post -> PostView.of(post, viewer, names, liked, attached)),
                accepted.map(post -> PostView.of(post, viewer, names, liked, attached))
                        .orElse(null),
                viewerState(viewer, thread));
    }

    /**
     * A page of a thread's posts alone, in the order they were written.
     *
     * @param cursor where the page before ended, null for the first
     * @throws UnknownObjectException if there is no such thread for this viewer
     */
    public ThreadPosts posts(Viewer viewer, long id, String cursor, int limit) {
        List<PostInThreadRow> rows = queries.threadWithPosts(
                id,
                after(cursor),
                accountOrNobody(viewer),
                viewer.isModerator(),
                org.hibernate.query.Page.first(limit + 1));
        ForumThread thread = requireVisible(viewer, rows.stream().findFirst().map(PostInThreadRow::thread));
        List<ForumPost> posts = rows.stream()
                .map(PostInThreadRow::post)
                .filter(Objects::nonNull)
                .toList();
        Page<ForumPost> page = Page.of(posts, limit, post -> Cursor.of(post.number()));
        Map<AccountId, PersonName> names =
                accounts.names(posts.stream().map(ForumPost::authorId).toList());
        Set<Long> liked = likedPostIds(viewer, page.items());
        Map<Long, List<FileView>> attached = files.beside(page.items());
        boolean personal =
                viewer.isModerator() || !liked.isEmpty() || posts.stream().anyMatch(post -> viewer.is(post.authorId()));
        return new ThreadPosts(
                page.map(post -> PostView.of(post, viewer, names, liked, attached)),
                personal ? Optional.empty() : Optional.of(SharedPosts.of(thread, page.items())));
    }

    /**
     * The version of posts that were read for somebody else; empty where this viewer would get others: who may not read
     * them all, wrote or likes one of them, or is a moderator.
     */
    public Optional<PostsVersion> versionOfShared(Viewer viewer, SharedPosts posts) {
        if (viewer.isModerator() || viewer.isSignedIn() && posts.authors().contains(viewer.account())) {
            return Optional.empty();
        }
        long[] likeable = viewer.isSignedIn() ? posts.ids() : new long[0];
        return queries.postsVersion(posts.thread(), accountOrNobody(viewer).value(), likeable)
                .filter(row ->
                        ForumPolicy.maySee(viewer, new AccountId(row.authorId()), TextState.valueOf(row.state())))
                .filter(row -> !viewer.isSignedIn() || row.isAllPublished() && !row.liked())
                .map(row -> new PostsVersion(row.version(), row.likes()));
    }

    /**
     * One post.
     *
     * @throws UnknownObjectException if there is none for this viewer
     */
    public PostWithThread post(Viewer viewer, long id) {
        ForumPost post = requirePost(viewer, id);
        var names = accounts.names(
                List.of(post.authorId(), post.thread().authorId(), post.thread().lastAuthorId()));
        return new PostWithThread(
                ThreadRow.of(post.thread(), viewer, names),
                PostView.of(post, viewer, names, likedPostIds(viewer, List.of(post)), files.beside(List.of(post))));
    }

    /**
     * The thread of a post that cannot be read any more.
     *
     * @throws UnknownObjectException if the viewer may not hear of it
     */
    public String threadOfUnreadablePost(Viewer viewer, long id) {
        return queries.post(id)
                .filter(post -> ForumPolicy.mayKnowExistenceOf(viewer, post))
                .map(post -> post.thread().path())
                .orElseThrow(UnknownObjectException::new);
    }

    /** What a post said before, as much of it as the viewer may read, the latest first, and who replaced it. */
    public List<PostRevisionView> history(Viewer viewer, long id) {
        ForumPost post = requirePost(viewer, id);
        List<PostRevisionRow> revisions = queries.revisions(post, ForumPolicy.mayReadAllRevisions(viewer, post));
        var names =
                accounts.names(revisions.stream().map(PostRevisionRow::editor).toList());
        return revisions.stream()
                .map(revision -> new PostRevisionView(
                        revision.number(),
                        revision.title(),
                        revision.body(),
                        revision.writtenAt(),
                        Author.of(revision.editor(), names)))
                .toList();
    }

    /** The accepted answer: mostly among the rows, else asked for. */
    private Optional<ForumPost> findAccepted(ForumThread thread, List<ForumPost> rows) {
        Long id = thread.acceptedPostId();
        return id == null
                ? Optional.empty()
                : rows.stream().filter(post -> id.equals(post.id())).findFirst().or(() -> queries.post(id));
    }

    private static List<AccountId> authors(ForumThread thread, List<ForumPost> rows, Optional<ForumPost> accepted) {
        return Stream.concat(
                        Stream.of(thread.authorId(), thread.lastAuthorId()),
                        Stream.concat(rows.stream(), accepted.stream()).map(ForumPost::authorId))
                .toList();
    }

    private static int after(String cursor) {
        return Cursor.parse(cursor, 1).map(at -> (int) at.number(0)).orElse(0);
    }

    private ForumThread requireThread(Viewer viewer, long id) {
        return requireVisible(viewer, queries.thread(id));
    }

    private ForumThread requireVisible(Viewer viewer, Optional<ForumThread> found) {
        found.filter(thread -> thread.mergedIntoId() != null).ifPresent(merged -> {
            ForumThread into = requireThread(viewer, merged.mergedIntoId());
            throw new MovedException(merged.id(), into.id(), into.path());
        });
        return found.filter(thread -> ForumPolicy.maySee(viewer, thread)).orElseThrow(UnknownObjectException::new);
    }

    private ForumPost requirePost(Viewer viewer, long id) {
        return queries.post(id)
                .filter(post -> ForumPolicy.maySee(viewer, post))
                .orElseThrow(UnknownObjectException::new);
    }

    private Set<Long> likedPostIds(Viewer viewer, List<ForumPost> posts) {
        return viewer.isSignedIn() && !posts.isEmpty()
                ? Set.copyOf(queries.likedPostIds(
                        viewer.account(), posts.stream().map(ForumPost::id).toList()))
                : Set.of();
    }

    private ThreadViewerState viewerState(Viewer viewer, ForumThread thread) {
        return viewer.isSignedIn()
                ? readStates
                        .viewerState(
                                thread.id(),
                                new ThreadId(thread.id()),
                                viewer.account(),
                                viewer.account().value(),
                                ThreadDrafts.replyKey(thread.id()))
                        .map(ThreadViewerState::of)
                        .orElse(ThreadViewerState.NONE)
                : ThreadViewerState.NONE;
    }

    private static AccountId accountOrNobody(Viewer viewer) {
        return viewer.isSignedIn() ? viewer.account() : NOBODY;
    }

    /**
     * A thread, a page of its posts, and the viewer's state.
     *
     * @param accepted the answer that solved it, null for none
     */
    public record ThreadWithPosts(
            ThreadView thread, Page<PostView> posts, PostView accepted, ThreadViewerState viewerState) {}

    /**
     * The viewer's state of a thread.
     *
     * @param affected whether they have the problem too
     * @param seenAt until when they have read it, null if they have not
     * @param draft a reply they began, null for none
     * @param draftFiles ids of the files beside it
     * @param sanctioned whether a moderator did something about them that may keep them from writing
     */
    public record ThreadViewerState(
            boolean affected,
            boolean following,
            boolean bookmarked,
            java.time.Instant seenAt,
            String draft,
            List<String> draftFiles,
            boolean sanctioned) {

        private static final ThreadViewerState NONE =
                new ThreadViewerState(false, false, false, null, null, List.of(), false);

        private static ThreadViewerState of(ThreadViewerRow row) {
            return new ThreadViewerState(
                    row.affected() > 0,
                    row.following() > 0,
                    row.bookmarkedAt() != null,
                    row.seenAt(),
                    row.draft(),
                    ForumDraft.idsOf(row.draftFiles()),
                    row.sanctions() > 0);
        }
    }

    /**
     * A page of a thread's posts.
     *
     * @param shared what tells who else gets the same; empty where nobody does
     */
    public record ThreadPosts(Page<PostView> page, Optional<SharedPosts> shared) {}

    /**
     * Posts as everybody reads them who has neither written nor liked one of them, see {@link #versionOfShared}.
     *
     * @param version read before the posts
     */
    public record SharedPosts(long thread, PostsVersion version, Set<AccountId> authors, long... ids) {

        private static SharedPosts of(ForumThread thread, List<ForumPost> posts) {
            return new SharedPosts(
                    thread.id(),
                    PostsVersion.of(thread),
                    posts.stream().map(ForumPost::authorId).collect(Collectors.toUnmodifiableSet()),
                    posts.stream().mapToLong(ForumPost::id).toArray());
        }
    }

    /**
     * Version of a thread's posts: differs whenever what everybody reads there does, but for names.
     *
     * @param version goes up with every change to the thread and to what its posts say
     */
    public record PostsVersion(long version, int likes) {

        private static PostsVersion of(ForumThread thread) {
            return new PostsVersion(thread.version(), thread.likes());
        }
    }

    /** A post and its thread. */
    public record PostWithThread(ThreadRow thread, PostView post) {}

    /** A former body of a post. */
    public record PostRevisionView(
            int number, String title, String body, java.time.Instant writtenAt, Author replacedBy) {}

    /**
     * Version of a thread's page as visitors see it: differs whenever the page does, and is cheaper to read than the page.
     *
     * @param version goes up with every change to the thread and to what its posts say
     * @param categoryVersion the version of its category, whose name it shows
     */
    public record ThreadPageVersion(
            Long version, Long categoryVersion, Integer likes, Integer affected, AccountId author, TextState state) {}
}
