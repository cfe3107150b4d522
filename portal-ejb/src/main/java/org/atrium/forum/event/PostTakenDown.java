package org.atrium.forum.event;

/**
 * A post that others could read, or heard of, cannot be read any more.
 *
 * @param opening whether it is what the thread is about, so that the thread cannot be read either
 */
public record PostTakenDown(ThreadId thread, PostId post, boolean opening) {}
