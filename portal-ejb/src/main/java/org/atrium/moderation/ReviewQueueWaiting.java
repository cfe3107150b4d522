package org.atrium.moderation;

import java.time.Instant;

/**
 * More texts wait for a moderator than should, or for longer.
 *
 * @param texts how many wait
 * @param oldest since when the first of them has
 */
public record ReviewQueueWaiting(long texts, Instant oldest) {}
