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
 * @param answer what it answers, in one line of plain text, or null
 */
public record SearchHit(
        String type, String title, String url, String highlight, double score, String note, Instant at, String answer) {

    /** A hit that answers nothing in one line. */
    public SearchHit(String type, String title, String url, String highlight, double score, String note, Instant at) {
        this(type, title, url, highlight, score, note, at, null);
    }

    /** A hit without a time. */
    public SearchHit(String type, String title, String url, String highlight, double score, String note) {
        this(type, title, url, highlight, score, note, null);
    }

    /** Whether it is something to read that may answer a question, and nothing to be done or of the viewer's own. */
    public boolean answers() {
        return type.equals("article") || type.equals("thread");
    }

    /** The same with what it answers in one line; blank for nothing. */
    public SearchHit withAnswer(String line) {
        return new SearchHit(
                type, title, url, highlight, score, note, at, line == null || line.isBlank() ? null : line);
    }
}
