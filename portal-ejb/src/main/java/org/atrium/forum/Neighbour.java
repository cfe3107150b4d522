package org.atrium.forum;

/** A post of a thread and one that stands before it. */
record Neighbour(Long post, ForumPost before) {}
