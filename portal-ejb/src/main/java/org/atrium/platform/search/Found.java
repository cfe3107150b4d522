package org.atrium.platform.search;

/**
 * Something found by its words. What the index knows may be a moment old, so what is shown of it is held against the
 * database: its title is read there, and a passage is shown if it is still the {@link #version()} that stands there.
 *
 * @param id key of the entity
 * @param owner what {@link Searchable#searchOwner()} said
 * @param score how well it fits, comparable within one search
 * @param passage key of the row the highlight is of, 0 for none
 * @param version the one the index has of it
 * @param highlight safe HTML with {@code <mark>} around the words, or null where none was asked for
 * @param marked whether the words stand in it
 */
public record Found(
        long id, long owner, double score, long passage, long version, String highlight, boolean marked, Marks marks) {

    /** Whether a title has one of the words. */
    public boolean isIn(String title) {
        return marks.isIn(title);
    }

    /** The words that were looked for. */
    public interface Marks {

        /** Whether a text has one of them. */
        boolean isIn(String text);
    }
}
