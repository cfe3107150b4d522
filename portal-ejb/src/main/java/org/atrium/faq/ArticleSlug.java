package org.atrium.faq;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.atrium.platform.persistence.PersistentObject;

/** An address an article has or had. Links to it go on working for ever. */
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
