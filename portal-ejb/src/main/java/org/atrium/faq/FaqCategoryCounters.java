package org.atrium.faq;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.atrium.category.CategoryContribution;
import org.atrium.category.CategoryCounters;

/** Keeps the number of published articles of each category. */
@ApplicationScoped
class FaqCategoryCounters extends CategoryCounters<Article> {

    @Inject
    private FaqQueries articles;

    @Override
    protected CategoryContribution contributionOf(Article article) {
        return article.contribution();
    }

    @Override
    protected void add(CategoryContribution difference) {
        articles.addToArticleCount(difference.category(), difference.published());
    }
}
