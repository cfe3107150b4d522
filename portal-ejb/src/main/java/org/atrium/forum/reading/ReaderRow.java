package org.atrium.forum.reading;

import java.time.Instant;

/** What a thread is to one reader, in one row. */
record ReaderRow(Long affected, Long following, Instant seenAt, Instant bookmarkedAt, String draft, Long sanctions) {}
