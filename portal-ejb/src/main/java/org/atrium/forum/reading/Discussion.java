package org.atrium.forum.reading;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.account.PersonName;
import org.atrium.account.Viewer;
import org.atrium.forum.Author;
import org.atrium.forum.ForumPolicy;
import org.atrium.forum.ForumPost;
import org.atrium.forum.ForumThread;
import org.atrium.forum.PostView;
import org.atrium.forum.ThreadRow;
import org.atrium.forum.ThreadView;
import org.atrium.forum.event.PostId;
import org.atrium.forum.event.ThreadId;
import org.atrium.platform.error.MovedException;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.platform.paging.Cursor;
import org.atrium.platform.paging.Page;

/** Shows a thread and its posts, to whom may see them. */
@Stateless
@PermitAll
public class Discussion {

    private static final AccountId NOBODY = new AccountId(-1);

    @Inject
    private DiscussionQueries discussions;

    @Inject
    private ReaderQueries readers;

    @Inject
    private AccountDirectory accounts;

    /**
     * A thread without its posts.
     *
     * @throws UnknownObjectException if there is none for this viewer
     */
    public ThreadView thread(Viewer viewer, long id) {
        ForumThread thread = find(viewer, id);
        return ThreadView.of(thread, viewer, accounts.names(List.of(thread.authorId())));
    }

    /**
     * What tells whether a copy of a thread's page is still right.
     *
     * @throws UnknownObjectException if there is no such thread for this viewer
     */
    public ThreadStamp stamp(Viewer viewer, long id) {
        return discussions.stamp(id).stream()
                .filter(stamp -> ForumPolicy.maySee(viewer, stamp.author(), stamp.state()))
                .findFirst()
                .orElseThrow(() -> gone(viewer, id));
    }

    /** Why there is nothing: what was merged stands elsewhere, all else is unknown. */
    private UnknownObjectException gone(Viewer viewer, long id) {
        find(viewer, id);
        return new UnknownObjectException();
    }

    /**
     * A thread with a page of its posts, in the order they were written.
     *
     * @param cursor where the page before ended, null for the first
     * @throws UnknownObjectException if there is none for this viewer
     */
    public Reading read(Viewer viewer, long id, String cursor, int limit) {
        ForumThread thread = find(viewer, id);
        int after = Cursor.parse(cursor, 1).map(at -> (int) at.number(0)).orElse(0);
        List<ForumPost> rows = discussions.posts(
                thread, after, me(viewer), viewer.isModerator(), org.hibernate.query.Page.first(limit + 1));
        Page<ForumPost> page = Page.of(rows, limit, post -> Cursor.of(post.number()));
        Optional<ForumPost> accepted = accepted(thread, rows);
        Map<AccountId, PersonName> people = accounts.names(authors(thread, rows, accepted));
        Set<Long> liked = liked(viewer, page.items());
        return new Reading(
                ThreadView.of(thread, viewer, people),
                page.map(post -> PostView.of(post, viewer, people, liked)),
                accepted.map(post -> PostView.of(post, viewer, people, liked)).orElse(null),
                mine(viewer, thread));
    }

    /**
     * One post.
     *
     * @throws UnknownObjectException if there is none for this viewer
     */
    public PostOfThread post(Viewer viewer, long id) {
        ForumPost post = findPost(viewer, id);
        var people = accounts.names(List.of(post.authorId(), post.thread().authorId()));
        return new PostOfThread(
                ThreadRow.of(post.thread(), viewer, people),
                PostView.of(post, viewer, people, liked(viewer, List.of(post))));
    }

    /**
     * The thread of a post that cannot be read any more.
     *
     * @throws UnknownObjectException if the viewer may not hear of it
     */
    public String threadOfGone(Viewer viewer, long id) {
        return discussions.post(id).stream()
                .filter(post -> ForumPolicy.mayKnowOf(viewer, post))
                .map(post -> post.thread().path())
                .findFirst()
                .orElseThrow(UnknownObjectException::new);
    }

    /** What a post said before, as much of it as the viewer may read, the latest first, and who replaced it. */
    public List<Revision> history(Viewer viewer, long id) {
        ForumPost post = findPost(viewer, id);
        List<RevisionRow> revisions = discussions.revisions(post, ForumPolicy.mayReadAllRevisions(viewer, post));
        var people = accounts.names(revisions.stream().map(RevisionRow::editor).toList());
        return revisions.stream()
                .map(revision -> new Revision(
                        revision.number(),
                        revision.title(),
                        revision.markdown(),
                        revision.writtenAt(),
                        Author.of(revision.editor(), people)))
                .toList();
    }

    /** The accepted answer: mostly among the rows, else asked for. */
    private Optional<ForumPost> accepted(ForumThread thread, List<ForumPost> rows) {
        Long id = thread.acceptedPostId();
        return id == null
                ? Optional.empty()
                : rows.stream().filter(post -> id.equals(post.id())).findFirst().or(() -> discussions.post(id).stream()
                        .findFirst());
    }

    private static List<AccountId> authors(ForumThread thread, List<ForumPost> rows, Optional<ForumPost> accepted) {
        return Stream.concat(
                        Stream.of(thread.authorId()),
                        Stream.concat(rows.stream(), accepted.stream()).map(ForumPost::authorId))
                .toList();
    }

    private ForumThread find(Viewer viewer, long id) {
        List<ForumThread> found = discussions.thread(id);
        found.stream()
                .map(ForumThread::mergedIntoId)
                .filter(into -> into != null)
                .forEach(into -> {
                    throw new MovedException(id, into, find(viewer, into).path());
                });
        return found.stream()
                .filter(thread -> ForumPolicy.maySee(viewer, thread))
                .findFirst()
                .orElseThrow(UnknownObjectException::new);
    }

    private ForumPost findPost(Viewer viewer, long id) {
        return discussions.post(id).stream()
                .filter(post -> ForumPolicy.maySee(viewer, post))
                .findFirst()
                .orElseThrow(UnknownObjectException::new);
    }

    private Set<Long> liked(Viewer viewer, List<ForumPost> posts) {
        return viewer.isSignedIn() && !posts.isEmpty()
                ? discussions
                        .likedAmong(
                                viewer.account(),
                                posts.stream()
                                        .map(post -> new PostId(post.id()))
                                        .toList())
                        .stream()
                        .map(PostId::value)
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private Mine mine(Viewer viewer, ForumThread thread) {
        return viewer.isSignedIn()
                ? readers
                        .reader(
                                thread.id(),
                                new ThreadId(thread.id()),
                                viewer.account(),
                                viewer.account().value(),
                                Drafts.reply(thread.id()))
                        .stream()
                        .findFirst()
                        .map(Mine::of)
                        .orElse(Mine.NOTHING)
                : Mine.NOTHING;
    }

    private static AccountId me(Viewer viewer) {
        return viewer.isSignedIn() ? viewer.account() : NOBODY;
    }

    /**
     * A thread, a page of it, and what the viewer has to do with it.
     *
     * @param accepted the answer that solved it, null for none
     */
    public record Reading(ThreadView thread, Page<PostView> posts, PostView accepted, Mine mine) {}

    /**
     * What a thread is to its viewer.
     *
     * @param affected whether they have the problem too
     * @param seenAt until when they have read it, null if they have not
     * @param draft a reply they began, null for none
     * @param sanctioned whether a moderator did something about them that may keep them from writing
     */
    public record Mine(
            boolean affected,
            boolean following,
            boolean bookmarked,
            java.time.Instant seenAt,
            String draft,
            boolean sanctioned) {

        private static final Mine NOTHING = new Mine(false, false, false, null, null, false);

        private static Mine of(ReaderRow row) {
            return new Mine(
                    row.affected() > 0,
                    row.following() > 0,
                    row.bookmarkedAt() != null,
                    row.seenAt(),
                    row.draft(),
                    row.sanctions() > 0);
        }
    }

    /** A post and where it stands. */
    public record PostOfThread(ThreadRow thread, PostView post) {}

    /** What a post said until somebody replaced it. */
    public record Revision(int number, String title, String body, java.time.Instant writtenAt, Author replacedBy) {}
}
