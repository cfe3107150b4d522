package org.atrium.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.atrium.account.AccountId;
import org.atrium.forum.event.PostId;
import org.atrium.forum.event.ThreadId;

/**
 * The followers of a thread: its author, everybody who replied, and everybody who subscribed; and who a post mentions.
 */
@ApplicationScoped
public class FollowerDirectory {

    @Inject
    private EntityManager entityManager;

    @Inject
    private ForumQueries forum;

    /** The accounts that follow a thread. */
    public List<AccountId> followers(ThreadId thread) {
        return forum.followers(thread);
    }

    /** The accounts that follow a thread, and those that have its problem too, each once. */
    public Set<AccountId> concerned(ThreadId thread) {
        Set<AccountId> all = new LinkedHashSet<>(forum.followers(thread));
        forum.sameProblems(thread).forEach(problem -> all.add(problem.accountId()));
        return all;
    }

    /** Whether there is news of a thread for somebody: they follow it, and everybody can read it. */
    public boolean isFollowing(ThreadId thread, AccountId account) {
        return forum.subscriptionOf(thread, account).isPresent()
                && forum.thread(thread.value())
                        .filter(known -> known.state() == TextState.PUBLISHED)
                        .isPresent();
    }

    /** The accounts that follow a thread, but for the author of a post and those it names: they hear of that. */
    public List<AccountId> unnamedFollowers(ThreadId thread, PostId post, AccountId author) {
        return forum.unnamedFollowers(thread, post, author);
    }

    /** Of these accounts those that follow some threads, by one query. */
    public Map<ThreadId, Set<AccountId>> followersAmong(Collection<ThreadId> threads, Collection<AccountId> accounts) {
        return threads.isEmpty() || accounts.isEmpty()
                ? Map.of()
                : forum.subscriptionsAmong(List.copyOf(threads), List.copyOf(accounts)).stream()
                        .collect(Collectors.groupingBy(
                                ThreadSubscription::threadId,
                                Collectors.mapping(ThreadSubscription::accountId, Collectors.toSet())));
    }

    void follow(ThreadId thread, AccountId account) {
        if (forum.subscriptionOf(thread, account).isEmpty()) {
            entityManager.persist(new ThreadSubscription(thread, account));
        }
    }

    /** The thread a thread is part of by now: itself, unless it was merged into another one. */
    public ThreadId whereItIs(ThreadId thread) {
        return forum.thread(thread.value())
                .map(ForumThread::mergedIntoId)
                .map(into -> whereItIs(new ThreadId(into)))
                .orElse(thread);
    }

    /** Ends that an account follows a thread; nothing if it does not. */
    public void unfollow(ThreadId thread, AccountId account) {
        forum.subscriptionOf(thread, account).ifPresent(entityManager::remove);
    }
}
