package org.atrium.faq;

/**
 * An article can no longer be read by everybody.
 *
 * @param number of the article
 */
public record ArticleArchived(String number) {}
