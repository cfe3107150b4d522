package org.atrium.faq;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import org.atrium.platform.text.Markdown;
import org.atrium.platform.text.RenderedTexts;
import org.hibernate.query.Page;

/** Makes the HTML of articles anew that an earlier release made, all languages of an article at once. */
@ApplicationScoped
class ArticleRendering implements RenderedTexts {

    private static final int SKIP_LOCKED = -2;
    private static final int TEXTS = 50;

    @Inject
    private EntityManager entityManager;

    @Inject
    private FaqQueries articles;

    @Override
    @Transactional
    public int renewSome() {
        List<Long> old = articles.renderedBefore(Markdown.RENDERING, Page.first(TEXTS));
        return old.isEmpty()
                ? 0
                : entityManager
                        .createQuery("from Article where id in :ids order by id", Article.class)
                        .setParameter("ids", old)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .setHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                        .getResultList()
                        .stream()
                        .mapToInt(this::renew)
                        .sum();
    }

    private int renew(Article article) {
        article.texts().forEach(ArticleText::renew);
        entityManager.flush();
        entityManager.lock(article, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return 1;
    }
}
