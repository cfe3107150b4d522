package org.atrium.faq;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import org.atrium.platform.persistence.RowLocks;
import org.atrium.platform.text.Markdown;
import org.atrium.platform.text.RenderedTexts;
import org.hibernate.query.Page;

/** Renders articles again whose HTML an earlier release made, all languages of an article together. */
@ApplicationScoped
@Transactional
class ArticleRendering implements RenderedTexts {

    private static final int TEXTS = 50;

    @Inject
    private EntityManager entityManager;

    @Inject
    private FaqQueries articles;

    @Override
    public String kind() {
        return "article text";
    }

    @Override
    public List<Outdated> outdated(Outdated after) {
        return articles.outdated(Markdown.RENDERING, after.rendering(), after.id(), Page.first(TEXTS));
    }

    @Override
    public int rerender(Collection<Long> ids) {
        return RowLocks.orPass(entityManager
                        .createQuery("from Article where id in :ids order by id", Article.class)
                        .setParameter("ids", articles.articlesOf(ids)))
                .getResultList()
                .stream()
                .mapToInt(article -> rerender(article, ids))
                .sum();
    }

    private int rerender(Article article, Collection<Long> ids) {
        List<ArticleText> texts =
                article.texts().stream().filter(text -> ids.contains(text.id())).toList();
        texts.forEach(ArticleText::rerender);
        entityManager.flush();
        entityManager.lock(article, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return texts.size();
    }
}
