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
import org.atrium.forum.event.ThreadEvent;
import org.atrium.forum.event.ThreadEvent.ThreadSplit;
import org.atrium.forum.event.ThreadEvent.ThreadsMerged;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.platform.text.Markdown;

/**
 * Merges threads and splits posts off: posts keep their authors, times and ids, and both threads are recounted. Locks
 * both rows, the lower id first, so there is no deadlock.
 */
@ApplicationScoped
class ThreadMerger {

    private static final int MAX_TITLE = 70;

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

    @Inject
    private FollowerDirectory followers;

    @Inject
    private Event<ThreadEvent> events;

    @Inject
    private Clock clock;

    /**
     * Moves all posts of a thread into another one, behind its first post, in the order they were written.
     *
     * @throws UnknownObjectException if the thread was merged meanwhile
     * @throws InvalidInputException if the other one was merged or hidden meanwhile
     */
    ForumThread merge(AccountId moderator, long fromId, long intoId) {
        threads.requireForUpdate(Math.min(fromId, intoId));
        threads.requireForUpdate(Math.max(fromId, intoId));
        ForumThread from = entityManager.find(ForumThread.class, fromId);
        ForumThread into = entityManager.find(ForumThread.class, intoId);
        if (from.mergedIntoId() != null) {
            throw new UnknownObjectException();
        }
        if (into.mergedIntoId() != null || into.state() != TextState.PUBLISHED) {
            throw new InvalidInputException("into", "forum.error.into");
        }
        Solution solution = into.solution().or(from.solution());
        List<ForumPost> existing = forum.allPosts(into);
        List<ForumPost> all = Stream.concat(
                        existing.stream().limit(1),
                        Stream.concat(existing.stream().skip(1), forum.allPosts(from).stream())
                                .sorted(Comparator.comparing(ForumPost::createdAt)
                                        .thenComparing(ForumPost::id)))
                .toList();
        renumberPosts(all, into);
        boolean both = from.ticketNumber() != null && into.ticketNumber() != null;
        moveTicket(from, into);
        adoptTags(from, into);
        from.markMergedInto(into);
        into.recount(all, solution);
        moveFollowers(from, into);
        forum.addViews(into.id(), from.counters().views());
        recountReactions(into, all);
        index.queue(from);
        index.queue(into);
        events.fire(new ThreadsMerged(from.threadId(), into.threadId(), from.authorId(), moderator, both));
        return into;
    }

    /**
     * Moves some posts into a new thread.
     *
     * @param title null for the first words of the first post
     * @param category null for that of the old thread
     * @throws InvalidInputException if the posts are not of the thread, or its first one is among them
     */
    ForumThread split(AccountId moderator, long fromId, List<Long> posts, String title, ForumCategory category) {
        ForumThread from = threads.requireForUpdate(fromId);
        List<ForumPost> all = forum.allPosts(from);
        Set<Long> wanted = Set.copyOf(posts);
        List<ForumPost> moved =
                all.stream().filter(post -> wanted.contains(post.id())).toList();
        if (moved.size() != wanted.size() || moved.isEmpty() || moved.get(0).isFirst()) {
            throw new InvalidInputException("posts", "forum.error.split");
        }
        Solution solution = from.solution();
        ForumPost first = moved.get(0);
        ForumThread own = new ForumThread(
                category == null ? from.category() : category,
                from.kind() == ThreadKind.QUESTION ? ThreadKind.QUESTION : ThreadKind.DISCUSSION,
                title == null || title.isBlank() ? Markdown.excerpt(first.body(), MAX_TITLE) : title,
                first.authorId(),
                first.state(),
                first.createdAt());
        own.changeTags(from.tags());
        writer.saveThread(own);
        List<ForumPost> left =
                all.stream().filter(post -> !wanted.contains(post.id())).toList();
        renumberPosts(moved, own);
        renumberPosts(left, from);
        from.recount(left, solution);
        own.recount(moved, solution);
        moved.stream().map(ForumPost::authorId).distinct().forEach(author -> followers.follow(own.threadId(), author));
        recountReactions(from, left);
        recountReactions(own, moved);
        index.queue(from);
        index.queue(own);
        events.fire(new ThreadSplit(
                from.threadId(),
                own.threadId(),
                first.authorId(),
                moved.stream().map(ForumPost::postId).toList(),
                moderator));
        return own;
    }

    /** In two steps, because numbers are unique in a thread. */
    private void renumberPosts(List<ForumPost> inOrder, ForumThread thread) {
        for (int i = 0; i < inOrder.size(); i++) {
            ForumPost post = inOrder.get(i);
            if (post.isIndexedSeparately() || i >= SearchedPost.INDEXED_WITH_THREAD) {
                index.queue(post.id());
            }
            post.moveTo(thread, -1 - i);
        }
        entityManager.flush();
        for (int i = 0; i < inOrder.size(); i++) {
            inOrder.get(i).moveTo(thread, 1 + i);
        }
        entityManager.flush();
    }

    /** Moves the ticket, unless the other thread has one; it is unique in the database, so it is released first. */
    private void moveTicket(ForumThread from, ForumThread into) {
        if (into.supportCase().isEmpty()) {
            from.supportCase().ifPresent(known -> {
                from.releaseSupportCase();
                entityManager.flush();
                into.adoptSupportCase(known);
            });
        }
    }

    /** The tags of both, as many as a thread may have; what nobody could read gives none. */
    private static void adoptTags(ForumThread from, ForumThread into) {
        if (from.state() == TextState.PUBLISHED) {
            into.changeTags(Stream.concat(into.tags().stream(), from.tags().stream())
                    .distinct()
                    .limit(NewThread.MAX_TAGS)
                    .toList());
        }
    }

    private void moveFollowers(ForumThread from, ForumThread into) {
        forum.followers(from.threadId()).forEach(account -> followers.follow(into.threadId(), account));
        forum.deleteSubscriptions(from.threadId());
        Set<AccountId> known = forum.sameProblems(into.threadId()).stream()
                .map(SameProblem::accountId)
                .collect(Collectors.toSet());
        forum.sameProblems(from.threadId()).forEach(same -> {
            if (known.contains(same.accountId()) || same.accountId().equals(into.authorId())) {
                entityManager.remove(same);
            } else {
                same.moveTo(into.threadId());
            }
        });
        entityManager.flush();
        forum.setAffected(into.id(), forum.sameProblems(into.threadId()).size());
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
