package org.atrium.platform.search;

/** Names of the analyzers that are the same for every language. */
final class Analyzers {

    /** Whole words, folded. */
    static final String PLAIN = "plain";

    /** Beginnings of words, folded. */
    static final String TYPING = "typing";

    /** What somebody is typing, to be held against {@link #TYPING}. */
    static final String TYPED = "typed";

    /** Normalizer of values that are sorted or compared as a whole. */
    static final String SORTED = "sorted";

    /** English questions, widened by synonyms. */
    static final String ENGLISH_SYNONYMS = "en_synonyms";

    /** The file of English synonyms. */
    static final String SYNONYMS_FILE = "search/synonyms_en.txt";

    private Analyzers() {}
}
