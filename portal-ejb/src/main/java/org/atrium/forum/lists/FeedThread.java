package org.atrium.forum.lists;

/** A thread of a feed, with the name of its category. */
record FeedThread(Long id, String title, String slug, String category) {}
