package org.atrium.forum.lists;

import java.time.Instant;

/** What makes a thread's address, and when something was last said there. */
record AddressRow(Long id, String slug, Instant lastPostAt) {}
