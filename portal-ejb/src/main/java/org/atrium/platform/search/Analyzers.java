package org.atrium.platform.search;

/** Names of the analyzers. Text is tokenized before it reaches the search engine, see {@link SearchTerms}. */
final class Analyzers {

    /** What stands between spaces. */
    static final String TERMS = "terms";

    /** Its beginnings. */
    static final String PREFIXES = "beginnings";

    static final int MAX_PREFIX = 16;

    /**
     * How soon a word said once more counts less, and how much a long text weighs its words less: almost fully, for what
     * is found are answers and conversations of any length. As {@code search/opensearch.json} says.
     */
    static final float SATURATION = 2;

    static final float LENGTH = 0.97f;

    private Analyzers() {}
}
