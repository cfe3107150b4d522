package org.atrium.forum.category;

/**
 * A category as everybody sees it, without counters.
 *
 * @param color as {@code #rrggbb}
 */
public record ForumCategoryView(String slug, String name, String description, String color) {}
