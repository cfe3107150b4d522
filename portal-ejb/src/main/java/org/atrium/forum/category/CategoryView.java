package org.atrium.forum.category;

/**
 * A category as everybody sees it.
 *
 * @param color as {@code #rrggbb}
 */
public record CategoryView(String slug, String name, String description, String color) {}
