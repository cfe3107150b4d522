package org.atrium.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.atrium.platform.text.Markdown;
import org.atrium.platform.text.RenderedTexts;
import org.hibernate.query.Page;

/**
 * Renders posts again whose HTML an earlier release made, thread by thread, with their mentions. It skips locked
 * threads and commits in small batches, because others write in these threads meanwhile.
 */
@ApplicationScoped
@Transactional
class PostRerendering implements RenderedTexts {

    private static final int POSTS = 100;

    @Inject
    private EntityManager entityManager;

    @Inject
    private ForumQueries forum;

    @Inject
    private ThreadsForUpdate threads;

    @Inject
    private PostMentions mentions;

    @Override
    public String kind() {
        return "post";
    }

    @Override
    public List<Outdated> outdated(Outdated after) {
        return forum.outdated(Markdown.RENDERING, after.rendering(), after.id(), Page.first(POSTS));
    }

    @Override
    public int rerender(Collection<Long> ids) {
        return new TreeSet<>(forum.threadsOf(ids))
                .stream()
                        .filter(threads::tryLock)
                        .mapToInt(thread -> rerender(thread, ids))
                        .sum();
    }

    private int rerender(long thread, Collection<Long> ids) {
        List<ForumPost> posts = forum.among(thread, ids);
        mentions.rerenderPosts(posts);
        entityManager.flush();
        if (!posts.isEmpty()) {
            entityManager.lock(entityManager.find(ForumThread.class, thread), LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        }
        return posts.size();
    }
}
