package org.atrium.live;

/**
 * An event as a stream says it.
 *
 * @param position of it among all events, for whoever comes back to the stream
 * @param subject the number of what it is about, and nothing of its words
 */
public record LiveMessage(long position, LiveEventKind kind, String subject) {}
