package org.atrium.web.look;

/**
 * What administrators fill in about any category, of the help centre or of the community:
 * {@code WEB-INF/fragments/category.xhtml}. What only one kind of category has is its page's.
 */
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
    public static CategoryForm begin(String heading, int others) {
        return new CategoryForm(heading, others + 1);
    }

    /** Begins with what a category says. */
    public static CategoryForm of(String name, String description, Integer position, long version) {
        CategoryForm form = new CategoryForm(name, position);
        form.name = name;
        form.description = description;
        form.version = version;
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
