package org.atrium.api.forum;

import org.atrium.forum.category.ForumCategories;

/** A category as administrators see it. */
public record AdminCategory(
        String slug, String name, String description, String queue, int position, boolean holdsPosts, long threads) {

    static AdminCategory of(ForumCategories.Row row) {
        var words = row.words();
        return new AdminCategory(
                row.slug(),
                words.name(),
                words.description(),
                words.queue(),
                words.position(),
                row.holdsPosts(),
                row.threads());
    }
}
