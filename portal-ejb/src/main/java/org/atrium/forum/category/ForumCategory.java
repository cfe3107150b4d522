package org.atrium.forum.category;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.Locale;
import org.atrium.platform.persistence.VersionedObject;
import org.atrium.platform.text.Texts;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;

/** A part of the community with its own subject, and the queue its unresolved questions go to. */
@Entity
public class ForumCategory extends VersionedObject {

    /** Where threads are that name no category. */
    public static final String GENERAL = "general";

    private static final String GREY = "#5c6670";

    @KeywordField
    private String slug;

    private String name;
    private String description;
    private String color;
    private String queue;
    private int position;
    private boolean holdsPosts;

    /** Moved in the database, see {@link Categories#count}. */
    @Column(updatable = false)
    private int threads;

    @Column(updatable = false)
    private int solved;

    protected ForumCategory() {}

    ForumCategory(String slug, String name, String description, String color, String queue, int position) {
        this.slug = slug;
        this.name = name;
        this.description = description;
        this.color = color;
        this.queue = queue;
        this.position = position;
    }

    /** A new one, in the colour of no other. */
    public static ForumCategory opened(String slug, ForumCategoryWords words) {
        return new ForumCategory(slug, words.name(), words.description(), GREY, words.queue(), words.position());
    }

    void change(ForumCategoryWords words) {
        name = words.name();
        description = words.description();
        queue = words.queue();
        position = words.position();
    }

    ForumCategoryWords words() {
        return new ForumCategoryWords(name, description, queue, position);
    }

    /** The one for whatever names no other. */
    static ForumCategory general(int position) {
        Texts texts = Texts.in(Locale.ENGLISH);
        return new ForumCategory(
                GENERAL,
                texts.get("forum.general.name"),
                texts.get("forum.general.description"),
                GREY,
                texts.get("forum.general.queue"),
                position);
    }

    /** What names it in addresses. */
    public String slug() {
        return slug;
    }

    /** What people call it. */
    public String name() {
        return name;
    }

    /** The team its unresolved questions go to. */
    public String queue() {
        return queue;
    }

    /** Whether every post waits for a moderator here. */
    public boolean holdsPosts() {
        return holdsPosts;
    }

    void holdPosts(boolean hold) {
        holdsPosts = hold;
    }

    /** As everybody sees it, with how much is in it. */
    public Topic topic() {
        return new Topic(view(), threads, solved);
    }

    /** As everybody sees it. */
    public CategoryView view() {
        return new CategoryView(slug, name, description, color);
    }
}
