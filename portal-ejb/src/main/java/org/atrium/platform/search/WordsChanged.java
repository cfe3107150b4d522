package org.atrium.platform.search;

/**
 * Something that is found by words says something else, or to others.
 *
 * @param type what it is
 */
public record WordsChanged(Class<? extends Searchable> type) {}
