package org.atrium.faq;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.atrium.platform.persistence.PersistentObject;

/** A present or former slug of an article. Links with former slugs keep working. */
@Entity
class ArticleSlug extends PersistentObject {

    private String slug;

    @ManyToOne(fetch = FetchType.LAZY)
    private Article article;

    protected ArticleSlug() {}

    ArticleSlug(String slug, Article article) {
        this.slug = slug;
        this.article = article;
    }
}
