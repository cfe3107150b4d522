package org.atrium.platform.search;

/** Something that is found by words says something else, or to others. */
public record WordsChanged() {}
