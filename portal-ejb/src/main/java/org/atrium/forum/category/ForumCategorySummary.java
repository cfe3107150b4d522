package org.atrium.forum.category;

/** A category with its counters: public threads, and the solved ones among them. */
public record ForumCategorySummary(ForumCategoryView category, long threads, long solved) {}
