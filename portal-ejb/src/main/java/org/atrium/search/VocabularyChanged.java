package org.atrium.search;

/**
 * An administrator changed words of the search.
 *
 * @param language whose
 */
record VocabularyChanged(String language) {}
