package org.atrium.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.atrium.account.AccountId;
import org.atrium.forum.event.PostId;
import org.atrium.forum.event.ThreadId;

/** Who wants to hear of new posts in a thread: its author, whoever replied, whoever asked to. */
@ApplicationScoped
public class Following {

    @Inject
    private EntityManager entityManager;

    @Inject
    private ForumQueries forum;

    /** The accounts that follow a thread. */
    public List<AccountId> followers(ThreadId thread) {
        return forum.followers(thread);
    }

    /** Whether there is news of a thread for somebody: they follow it, and everybody can read it. */
    public boolean follows(ThreadId thread, AccountId account) {
        return !forum.subscription(thread, account).isEmpty()
                && forum.thread(thread.value()).stream().anyMatch(known -> known.state() == TextState.PUBLISHED);
    }

    /** The accounts a post names. */
    public List<AccountId> namedIn(PostId post) {
        return forum.mentions(post).stream().map(PostMention::accountId).toList();
    }

    void follow(ThreadId thread, AccountId account) {
        if (forum.subscription(thread, account).isEmpty()) {
            entityManager.persist(new ThreadSubscription(thread, account));
        }
    }

    void unfollow(ThreadId thread, AccountId account) {
        forum.subscription(thread, account).forEach(entityManager::remove);
    }
}
