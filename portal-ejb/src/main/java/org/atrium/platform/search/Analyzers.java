package org.atrium.platform.search;

/** Names of the analyzers. Words are taken apart before they reach the search engine, see {@link Terms}. */
final class Analyzers {

    /** What stands between spaces. */
    static final String TERMS = "terms";

    /** Its beginnings. */
    static final String BEGINNINGS = "beginnings";

    static final int LONGEST_BEGINNING = 16;

    private Analyzers() {}
}
