package org.atrium.forum;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.Locale;
import org.atrium.platform.persistence.VersionedObject;
import org.atrium.platform.text.Texts;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;

/** A part of the community with its own subject, and the queue its unresolved questions go to. */
@Entity
class ForumCategory extends VersionedObject {

    /** Where threads are that name no category. */
    static final String GENERAL = "general";

    private static final String GREY = "#5c6670";

    @KeywordField
    private String slug;

    private String name;
    private String description;
    private String color;
    private String queue;
    private int position;
    private boolean holdsPosts;

    /** Moved in the database, see {@link CategoryCounters}. */
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
    static ForumCategory opened(String slug, ForumCategoryWords words) {
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

    String slug() {
        return slug;
    }

    String name() {
        return name;
    }

    String queue() {
        return queue;
    }

    /** Whether every post waits for a moderator here. */
    boolean holdsPosts() {
        return holdsPosts;
    }

    void holdPosts(boolean hold) {
        holdsPosts = hold;
    }

    Community.Topic topic() {
        return new Community.Topic(view(), threads, solved);
    }

    CategoryView view() {
        return new CategoryView(slug, name, description, color);
    }
}
