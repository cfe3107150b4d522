package org.atrium.faq;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.atrium.platform.text.Slug;

/** Assigns unique slugs to articles and keeps former ones. */
@ApplicationScoped
class ArticleSlugs {

    @Inject
    private EntityManager entityManager;

    @Inject
    private FaqQueries articles;

    /** Those of some addresses that articles have, or had. */
    Set<String> taken(Collection<String> slugs) {
        return slugs.isEmpty() ? new HashSet<>() : new HashSet<>(articles.existingSlugs(slugs));
    }

    /**
     * A free address made of a title, which is taken from then on.
     *
     * @param taken those of the addresses that titles make which articles have, see {@link #taken}
     */
    String freeSlug(String title, String number, Set<String> taken) {
        String slug = Slug.of(title);
        return taken.add(slug)
                ? slug
                : Slug.firstFree(slug + "-" + Slug.of(number), other -> !isAvailable(other) || !taken.add(other));
    }

    /** A free address made of a title; where another article has it, the number makes it unique. */
    String freeSlug(String title, String number) {
        String slug = Slug.of(title);
        return isAvailable(slug) ? slug : Slug.firstFree(slug + "-" + Slug.of(number), other -> !isAvailable(other));
    }

    private boolean isAvailable(String slug) {
        return articles.countSlug(slug) == 0;
    }

    /** The address an article takes on when its title changes: its own, if the title still makes it. */
    String slugForTitle(Article article, String title) {
        String slug = Slug.of(title);
        return article.slug().equals(slug) || article.slug().equals(slug + "-" + Slug.of(article.number()))
                ? article.slug()
                : freeSlug(title, article.number());
    }

    /** Keeps an article's present address for it. */
    void keepFormerSlug(Article article) {
        if (isAvailable(article.slug())) {
            keepNewSlug(article);
        }
    }

    /** Keeps the address of a new article for it, which is free. */
    void keepNewSlug(Article article) {
        entityManager.persist(new ArticleSlug(article.slug(), article));
    }
}
