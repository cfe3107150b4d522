package org.atrium.faq;

/**
 * An article was published, or a published article changed.
 *
 * @param number of the article, such as {@code FAQ-1042}
 * @param path of its page
 */
public record ArticlePublished(String number, String path) {}
