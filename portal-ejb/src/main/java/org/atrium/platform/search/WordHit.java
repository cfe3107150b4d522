package org.atrium.platform.search;

import java.util.List;

/**
 * A hit of a word search. The index may lag behind, so hits are checked against the database: titles are read there,
 * and a highlight is shown only if its {@link #version()} is current. What is shown of it is looked for when it is asked
 * for, because that takes longer than finding it.
 */
public final class WordHit {

    private final long id;
    private final long owner;
    private final double score;
    private final List<String> passages;
    private final Highlights highlights;
    private Highlights.ShownPassage shown;

    /** @param passages as they are stored in the index */
    WordHit(long id, long owner, double score, List<String> passages, Highlights highlights) {
        this.id = id;
        this.owner = owner;
        this.score = score;
        this.passages = passages;
        this.highlights = highlights;
    }

    /** Key of the entity. */
    public long id() {
        return id;
    }

    /** What {@link Searchable#searchOwner()} said. */
    public long owner() {
        return owner;
    }

    /** How well it fits, comparable within one search. */
    public double score() {
        return score;
    }

    /** Key of the row the highlight is of, 0 for none. */
    public long passage() {
        return shown().id();
    }

    /** The version the index has of that row. */
    public long version() {
        return shown().version();
    }

    /** Safe HTML with {@code <mark>} around the words, or null where none was asked for. */
    public String highlight() {
        return shown().html();
    }

    /** Whether the words stand in the highlight. */
    public boolean marked() {
        return shown().marked();
    }

    /** Whether a title has one of the words. */
    public boolean occursIn(String title) {
        return highlights.occursIn(title);
    }

    private Highlights.ShownPassage shown() {
        if (shown == null) {
            shown = highlights.best(passages.stream().map(WordFields::passage).toList());
        }
        return shown;
    }
}
