package org.atrium.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.atrium.account.AccountId;
import org.atrium.forum.category.ForumCategory;
import org.atrium.forum.event.ThreadSplit;
import org.atrium.forum.event.ThreadsMerged;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.platform.text.Markdown;

/**
 * Moves posts between threads: they keep their authors, times and ids, and both threads are counted anew. Threads are
 * locked here, the lower number first.
 */
@ApplicationScoped
class Rearranging {

    private static final int TITLE = 70;

    @Inject
    private EntityManager entityManager;

    @Inject
    private ForumQueries forum;

    @Inject
    private CategoryCounters counters;

    @Inject
    private ThreadLocks locks;

    @Inject
    private ThreadIndex index;

    @Inject
    private Following following;

    @Inject
    private Event<Object> told;

    @Inject
    private Clock clock;

    /**
     * Puts all posts of a thread into another one, behind its first post, in the order they were written.
     *
     * @throws UnknownObjectException if somebody merged the thread meanwhile
     * @throws InvalidInputException if somebody merged or hid the other one meanwhile
     */
    ForumThread merge(AccountId moderator, long fromId, long intoId) {
        locks.take(Math.min(fromId, intoId));
        locks.take(Math.max(fromId, intoId));
        ForumThread from = entityManager.find(ForumThread.class, fromId);
        ForumThread into = entityManager.find(ForumThread.class, intoId);
        if (from.mergedIntoId() != null) {
            throw new UnknownObjectException();
        }
        if (into.mergedIntoId() != null || into.state() != TextState.PUBLISHED) {
            throw new InvalidInputException("into", "forum.error.into");
        }
        Long accepted = into.acceptedPostId() == null ? from.acceptedPostId() : into.acceptedPostId();
        LostAnswer lost = into.lostAnswer() == null ? from.lostAnswer() : into.lostAnswer();
        List<ForumPost> kept = forum.allPosts(into);
        List<ForumPost> all = Stream.concat(
                        kept.stream().limit(1),
                        Stream.concat(kept.stream().skip(1), forum.allPosts(from).stream())
                                .sorted(Comparator.comparing(ForumPost::createdAt)
                                        .thenComparing(ForumPost::id)))
                .toList();
        place(all, into);
        boolean both = from.ticketNumber() != null && into.ticketNumber() != null;
        takeTicket(from, into);
        from.mergeInto(into);
        into.recount(all, accepted, lost);
        movePeople(from, into);
        forum.addViews(into.id(), from.tally().views());
        recountReactions(into, all);
        index.changed(from);
        index.changed(into);
        told.fire(new ThreadsMerged(from.threadId(), into.threadId(), from.authorId(), moderator, both));
        return into;
    }

    /**
     * Makes some posts a thread of their own.
     *
     * @param title null for the first words of the first post
     * @param category null for that of the old thread
     * @throws InvalidInputException if the posts are none of the thread's, or would take its first along
     */
    ForumThread split(long fromId, List<Long> posts, String title, ForumCategory category) {
        ForumThread from = locks.take(fromId);
        List<ForumPost> all = forum.allPosts(from);
        Set<Long> wanted = Set.copyOf(posts);
        List<ForumPost> gone =
                all.stream().filter(post -> wanted.contains(post.id())).toList();
        if (gone.size() != wanted.size() || gone.isEmpty() || gone.get(0).isFirst()) {
            throw new InvalidInputException("posts", "forum.error.split");
        }
        Long accepted = from.acceptedPostId();
        LostAnswer lost = from.lostAnswer();
        ForumPost first = gone.get(0);
        ForumThread own = new ForumThread(
                category == null ? from.category() : category,
                from.kind() == ThreadKind.QUESTION ? ThreadKind.QUESTION : ThreadKind.DISCUSSION,
                title == null || title.isBlank() ? Markdown.excerpt(first.markdown(), TITLE) : title,
                first.authorId(),
                first.state(),
                first.createdAt());
        own.tag(from.tags());
        entityManager.persist(own);
        counters.begun(own);
        List<ForumPost> left =
                all.stream().filter(post -> !wanted.contains(post.id())).toList();
        place(gone, own);
        place(left, from);
        from.recount(left, accepted, lost);
        own.recount(gone, accepted, lost);
        gone.stream().map(ForumPost::authorId).distinct().forEach(author -> following.follow(own.threadId(), author));
        recountReactions(from, left);
        recountReactions(own, gone);
        index.changed(from);
        index.changed(own);
        told.fire(new ThreadSplit(
                from.threadId(),
                own.threadId(),
                first.authorId(),
                gone.stream().map(ForumPost::postId).toList()));
        return own;
    }

    /** In two steps: the database holds each number of a thread once. */
    private void place(List<ForumPost> inOrder, ForumThread thread) {
        for (int i = 0; i < inOrder.size(); i++) {
            ForumPost post = inOrder.get(i);
            if (post.isFoundAlone() || i >= SearchedPost.TOGETHER) {
                index.changed(post.id());
            }
            post.place(thread, -1 - i);
        }
        entityManager.flush();
        for (int i = 0; i < inOrder.size(); i++) {
            inOrder.get(i).place(thread, 1 + i);
        }
        entityManager.flush();
    }

    /** A ticket goes along, unless the other thread has one; the database holds each once, so one lets go first. */
    private void takeTicket(ForumThread from, ForumThread into) {
        if (into.supportCase().isEmpty()) {
            from.supportCase().ifPresent(known -> {
                from.leaveSupport();
                entityManager.flush();
                into.comeWithSupport(known);
            });
        }
    }

    private void movePeople(ForumThread from, ForumThread into) {
        forum.followers(from.threadId()).forEach(account -> following.follow(into.threadId(), account));
        forum.dropSubscriptions(from.threadId());
        Set<AccountId> known = forum.affected(into.threadId()).stream()
                .map(SameProblem::accountId)
                .collect(Collectors.toSet());
        forum.affected(from.threadId()).forEach(same -> {
            if (known.contains(same.accountId()) || same.accountId().equals(into.authorId())) {
                entityManager.remove(same);
            } else {
                same.moveTo(into.threadId());
            }
        });
        entityManager.flush();
        forum.setAffected(into.id(), forum.affected(into.threadId()).size());
    }

    private void recountReactions(ForumThread thread, List<ForumPost> all) {
        entityManager.flush();
        forum.setLikes(
                thread.id(),
                all.stream()
                        .filter(post -> post.state() == TextState.PUBLISHED)
                        .mapToInt(ForumPost::likes)
                        .sum());
    }
}
