package org.atrium.faq;

/**
 * An article found by a search.
 *
 * @param highlight safe HTML with the words marked
 * @param url path of its page in the language it was found in
 */
public record ArticleHit(ArticleRow article, String highlight, double score, String url) {}
