package org.atrium.forum.category;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.Locale;
import org.atrium.category.Category;
import org.atrium.platform.text.Texts;

/** A category of the community, with the queue its escalated questions go to, its review rule and its counters. */
@Entity
public class ForumCategory extends Category {

    private static final String GREY = "#5c6670";

    private String color;
    private String queue;
    private boolean requiresReview;

    /** Moved in the database, see {@link ForumCategoryDirectory#addToCounters}. */
    @Column(updatable = false)
    private int threads;

    @Column(updatable = false)
    private int solved;

    protected ForumCategory() {}

    ForumCategory(String slug, String name, String description, String color, String queue, int position) {
        super(slug, name, description, position);
        this.color = color;
        this.queue = queue;
    }

    /** A new one, in the colour of no other. */
    public static ForumCategory create(String slug, ForumCategoryDetails details) {
        return new ForumCategory(
                slug, details.name(), details.description(), GREY, details.queue(), details.position());
    }

    void update(ForumCategoryDetails details) {
        updateCommonFields(details);
        queue = details.queue();
    }

    ForumCategoryDetails details() {
        return new ForumCategoryDetails(name(), description(), queue, position());
    }

    /** The one for whatever names no other. */
    static ForumCategory createGeneral(int position) {
        Texts texts = Texts.in(Locale.ENGLISH);
        return new ForumCategory(
                GENERAL,
                texts.get("forum.general.name"),
                texts.get("forum.general.description"),
                GREY,
                texts.get("forum.general.queue"),
                position);
    }

    /** The team its unresolved questions go to. */
    public String queue() {
        return queue;
    }

    /** Whether every post is held for review. */
    public boolean requiresReview() {
        return requiresReview;
    }

    void requireReview(boolean required) {
        requiresReview = required;
    }

    /** As everybody sees it, with how much is in it. */
    public ForumCategorySummary summary() {
        return new ForumCategorySummary(view(), threads, solved);
    }

    /** As everybody sees it. */
    public ForumCategoryView view() {
        return new ForumCategoryView(slug(), name(), description(), color);
    }
}
