package org.atrium.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;
import org.atrium.platform.text.Markdown;
import org.atrium.platform.text.RenderedTexts;
import org.hibernate.query.Page;

/** Makes the HTML of posts anew that an earlier release made, thread by thread, with the people they name. */
@ApplicationScoped
class PostRendering implements RenderedTexts {

    private static final int POSTS = 100;

    @Inject
    private EntityManager entityManager;

    @Inject
    private ForumQueries forum;

    @Inject
    private ThreadLocks locks;

    @Inject
    private Mentions mentions;

    @Override
    @Transactional
    public int renewSome() {
        return forum.threadsRenderedBefore(Markdown.RENDERING, Page.first(POSTS)).stream()
                .collect(Collectors.toCollection(java.util.TreeSet::new))
                .stream()
                .filter(locks::takeIfFree)
                .mapToInt(this::renew)
                .sum();
    }

    private int renew(long thread) {
        List<ForumPost> posts = forum.postsRenderedBefore(thread, Markdown.RENDERING, Page.first(POSTS));
        mentions.renew(posts);
        entityManager.flush();
        if (!posts.isEmpty()) {
            entityManager.lock(entityManager.find(ForumThread.class, thread), LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        }
        return posts.size();
    }
}
