package org.atrium.lookup;

/**
 * A search hit.
 *
 * @param type {@code article}, {@code thread}, {@code order} or {@code ticket}
 * @param title plain text
 * @param url path of its page
 * @param highlight safe HTML with {@code <mark>} around the words, or null
 * @param score how well it fits, comparable within one source
 * @param note a short fact beside the title, such as a status, or null
 */
public record SearchHit(String type, String title, String url, String highlight, double score, String note) {}
