package org.atrium.platform.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A hit of a word search. The index may lag behind, so hits are checked against the database: titles are read there,
 * and a highlight is shown only if its {@link #version()} is current. What is shown of it is looked for when it is asked
 * for, because that takes longer than finding it.
 */
public final class WordHit {

    /** So many of the best hits are looked at for one that fits. */
    private static final int LOOKED_AT = 3;

    private final long id;
    private final long owner;
    private final double score;
    private final List<String> passages;
    private final WordQuery query;
    private final FoundBy foundBy;
    private Highlights.ShownPassage shown;

    /** @param passages as they are stored in the index */
    WordHit(long id, long owner, double score, List<String> passages, WordQuery query, FoundBy foundBy) {
        this.id = id;
        this.owner = owner;
        this.score = score;
        this.passages = passages;
        this.query = query;
        this.foundBy = foundBy;
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
        return isHighlighted() ? shown().id() : 0;
    }

    /** The version the index has of that row. */
    public long version() {
        return isHighlighted() ? shown().version() : 0;
    }

    /** Safe HTML with {@code <mark>} around the words, or null where none was asked for. */
    public String highlight() {
        return isHighlighted() ? shown().html() : null;
    }

    private boolean isHighlighted() {
        return foundBy != FoundBy.TYPING;
    }

    /**
     * Whether it has so much of what the question tells that it may answer it. One word alone may stand in tags, which are
     * no text. Which words tell something is known of English only: of a question in another language, nothing is left out.
     *
     * @param title as it stands now
     */
    public boolean fits(String title) {
        boolean oneWord = query.coverage().isOneWord() && foundBy == FoundBy.WORDS;
        return oneWord || !query.isEnglish() || fit(title) >= Coverage.ENOUGH;
    }

    /**
     * All hits, or none if not even one of the best fits the question: then nothing here answers it.
     *
     * @param fits whether one does, see {@link #fits(String)}
     */
    public static <T> List<T> unlessNoneFits(List<T> hits, Predicate<T> fits) {
        return hits.stream().limit(LOOKED_AT).anyMatch(fits) ? hits : List.of();
    }

    double fit(String title) {
        Coverage coverage = query.coverage();
        Set<String> found = shown().found();
        if (foundBy == FoundBy.GUESSING) {
            found = new HashSet<>(found);
            for (String passage : passages) {
                found.addAll(coverage.mistyped(
                        query.title(WordFields.passage(passage).text()).words()));
            }
        }
        return coverage.of(found, query.title(title), foundBy == FoundBy.TYPING);
    }

    /** Whether the words stand in the highlight. */
    public boolean marked() {
        return shown().marked();
    }

    /** Whether a title has one of the words. */
    public boolean occursIn(String title) {
        return query.highlights().occursIn(title);
    }

    private Highlights.ShownPassage shown() {
        if (shown == null) {
            shown = query.highlights()
                    .best(passages.stream().map(WordFields::passage).toList());
        }
        return shown;
    }

    /** How it was found. */
    enum FoundBy {
        /** By whole words. */
        WORDS,
        /** By words that are like those of the question, as no other was found. */
        GUESSING,
        /** By the beginnings of words. */
        TYPING
    }
}
