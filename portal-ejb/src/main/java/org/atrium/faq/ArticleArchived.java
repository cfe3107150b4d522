package org.atrium.faq;

/**
 * An article was archived: readers no longer find it.
 *
 * @param number of the article
 */
public record ArticleArchived(String number) {}
