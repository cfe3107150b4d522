package org.atrium.forum.category;

/** A category and how many public threads and solved questions it has. */
public record Topic(CategoryView category, long threads, long solved) {}
