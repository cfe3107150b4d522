package org.atrium.platform.search;

/**
 * A hit of a word search. The index may lag behind, so hits are checked against the database: titles are read there,
 * and a highlight is shown only if its {@link #version()} is current.
 *
 * @param id key of the entity
 * @param owner what {@link Searchable#searchOwner()} said
 * @param score how well it fits, comparable within one search
 * @param passage key of the row the highlight is of, 0 for none
 * @param version the one the index has of it
 * @param highlight safe HTML with {@code <mark>} around the words, or null where none was asked for
 * @param marked whether the words stand in it
 */
public record WordHit(
        long id,
        long owner,
        double score,
        long passage,
        long version,
        String highlight,
        boolean marked,
        WordMatcher matcher) {

    /** Whether a title has one of the words. */
    public boolean occursIn(String title) {
        return matcher.occursIn(title);
    }

    /** The words that were looked for. */
    public interface WordMatcher {

        /** Whether a text has one of them. */
        boolean occursIn(String text);
    }
}
