package org.atrium.platform.search;

/**
 * Something found by its words.
 *
 * @param id key of the entity
 * @param title plain text
 * @param path of its page
 * @param highlight safe HTML with {@code <mark>} around the words, or null where none was asked for
 * @param score how well it fits, comparable within one search
 * @param note what {@link Searchable#searchNote()} said
 */
public record Found(long id, String title, String path, String highlight, double score, String note) {

    /** The same with its passage. */
    Found with(String passage) {
        return new Found(id, title, path, passage, score, note);
    }
}
