package org.atrium.faq;

/**
 * A category as readers see it.
 *
 * @param icon name of a picture in the icon sprite, or null
 * @param articles how many are published in it
 */
public record FaqCategorySummary(String slug, String name, String description, String icon, Integer articles) {}
