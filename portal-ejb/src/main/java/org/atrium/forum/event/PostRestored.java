package org.atrium.forum.event;

/**
 * A post that was taken down can be read again.
 *
 * @param opening whether it is what the thread is about, so that the thread can be read again, too
 */
public record PostRestored(ThreadId thread, PostId post, boolean opening) {}
