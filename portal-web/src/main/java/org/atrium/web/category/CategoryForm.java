package org.atrium.web.category;

import org.atrium.category.CategoryAdmin.CategoryRow;
import org.atrium.category.CategoryDetails;

/** The fields that categories of the help centre and the community have in common. */
public class CategoryForm {

    private final String heading;
    private String name;
    private String description;
    private Integer position;
    private Long version;

    private CategoryForm(String heading, Integer position) {
        this.heading = heading;
        this.position = position;
    }

    /** Begins a new category, behind all others. */
    static CategoryForm forNew(String heading, int others) {
        return new CategoryForm(heading, others + 1);
    }

    /** Begins with what a category says. */
    static CategoryForm of(CategoryRow<? extends CategoryDetails<?>> category) {
        CategoryDetails<?> details = category.details();
        CategoryForm form = new CategoryForm(details.name(), details.position());
        form.name = details.name();
        form.description = details.description();
        form.version = category.version();
        return form;
    }

    /** What the page is called, whatever is filled in. */
    public String getHeading() {
        return heading;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public Integer getPosition() {
        return position;
    }

    public void setPosition(Integer position) {
        this.position = position;
    }

    /** The version the change started from, null for a new one. */
    public Long getVersion() {
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }
}
