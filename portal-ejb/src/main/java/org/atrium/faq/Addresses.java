package org.atrium.faq;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.atrium.platform.text.Slug;

/** Gives articles addresses nobody else has or had. */
@ApplicationScoped
class Addresses {

    @Inject
    private EntityManager entityManager;

    @Inject
    private FaqQueries articles;

    /** A free address made of a title; where another article has it, the number makes it unique. */
    String free(String title, String number) {
        String slug = Slug.of(title);
        return isFree(slug) ? slug : Slug.free(slug + "-" + Slug.of(number), other -> !isFree(other));
    }

    private boolean isFree(String slug) {
        return articles.usesOf(slug) == 0;
    }

    /** The address an article takes on when its title changes: its own, if the title still makes it. */
    String freeFor(Article article, String title) {
        String slug = Slug.of(title);
        return article.slug().equals(slug) || article.slug().equals(slug + "-" + Slug.of(article.number()))
                ? article.slug()
                : free(title, article.number());
    }

    /** Keeps an article's present address for it. */
    void keep(Article article) {
        if (articles.usesOf(article.slug()) == 0) {
            entityManager.persist(new ArticleSlug(article.slug(), article));
        }
    }
}
