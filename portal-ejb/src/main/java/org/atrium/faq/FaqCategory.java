package org.atrium.faq;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import org.atrium.category.Category;

/** A category of the help centre. */
@Entity
class FaqCategory extends Category {

    private String icon;

    /** Moved in the database, see {@link FaqCategoryCounters}. */
    @Column(updatable = false)
    private int articles;

    protected FaqCategory() {}

    FaqCategory(String slug, String name, String description, String icon, int position) {
        super(slug, name, description, position);
        this.icon = icon;
    }

    void update(FaqCategoryDetails details) {
        updateCommonFields(details);
    }

    FaqCategoryDetails details() {
        return new FaqCategoryDetails(name(), description(), position());
    }

    int articles() {
        return articles;
    }
}
