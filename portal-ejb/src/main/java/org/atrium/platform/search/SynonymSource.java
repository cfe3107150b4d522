package org.atrium.platform.search;

/** Where the search has its synonyms from. */
public interface SynonymSource {

    /** Those that are in force; asked for with each search, so they are at hand. */
    Synonyms synonyms();
}
