package org.atrium.lookup;

import java.time.Instant;

/**
 * A search hit.
 *
 * @param type {@code article}, {@code thread}, {@code order}, {@code return}, {@code ticket}, or {@code action} for what
 *     the viewer seems to want to do
 * @param title plain text
 * @param url path of its page
 * @param highlight safe HTML with {@code <mark>} around the words, or null
 * @param score how well it fits, comparable within one source
 * @param note a short fact beside the title, such as a status, or null
 * @param at when it was asked or placed, or null
 */
public record SearchHit(
        String type, String title, String url, String highlight, double score, String note, Instant at) {

    /** A hit without a time. */
    public SearchHit(String type, String title, String url, String highlight, double score, String note) {
        this(type, title, url, highlight, score, note, null);
    }
}
