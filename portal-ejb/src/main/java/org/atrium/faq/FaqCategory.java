package org.atrium.faq;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import org.atrium.platform.persistence.VersionedObject;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;

/** A shelf of the help centre. */
@Entity
class FaqCategory extends VersionedObject {

    /** Where articles are that name no category. */
    static final String GENERAL = "general";

    @KeywordField
    private String slug;

    private String name;
    private String description;
    private String icon;
    private int position;

    /** Moved in the database, see {@link ShelfCounters}. */
    @Column(updatable = false)
    private int articles;

    protected FaqCategory() {}

    FaqCategory(String slug, String name, String description, String icon, int position) {
        this.slug = slug;
        this.name = name;
        this.description = description;
        this.icon = icon;
        this.position = position;
    }

    void change(FaqCategoryWords words) {
        name = words.name();
        description = words.description();
        position = words.position();
    }

    FaqCategoryWords words() {
        return new FaqCategoryWords(name, description, position);
    }

    int articles() {
        return articles;
    }

    String slug() {
        return slug;
    }

    String name() {
        return name;
    }
}
