package org.atrium.faq;

/**
 * An article found by words.
 *
 * @param highlight safe HTML with the words marked
 */
public record ArticleHit(ArticleRow article, String highlight, double score) {}
