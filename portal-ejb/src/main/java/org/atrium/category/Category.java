package org.atrium.category;

import jakarta.persistence.MappedSuperclass;
import org.atrium.platform.persistence.VersionedObject;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;

/** A category of the help centre or the community. Its slug stays when it is renamed. */
@MappedSuperclass
public abstract class Category extends VersionedObject {

    /** Slug of the category for what names no other. */
    public static final String GENERAL = "general";

    @KeywordField
    private String slug;

    private String name;
    private String description;
    private int position;

    protected Category() {}

    protected Category(String slug, String name, String description, int position) {
        this.slug = slug;
        this.name = name;
        this.description = description;
        this.position = position;
    }

    protected void updateCommonFields(CategoryDetails<?> details) {
        name = details.name();
        description = details.description();
        position = details.position();
    }

    /** What names it in addresses. */
    public String slug() {
        return slug;
    }

    /** What people call it. */
    public String name() {
        return name;
    }

    protected String description() {
        return description;
    }

    protected int position() {
        return position;
    }
}
