package org.atrium.forum;

/** How many public threads, and solved questions among them, a category has. */
record CategoryCount(String category, Long threads, Long solved) {}
