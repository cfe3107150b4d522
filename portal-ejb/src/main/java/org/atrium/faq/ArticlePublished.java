package org.atrium.faq;

/**
 * An article can be read by everybody, for the first time or in new words.
 *
 * @param number of the article, such as {@code FAQ-1042}
 * @param path of its page
 */
public record ArticlePublished(String number, String path) {}
