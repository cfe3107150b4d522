package org.atrium.forum.event;

import org.atrium.account.AccountId;

/**
 * All posts of a thread stand in another one now.
 *
 * @param from the one that has none any more
 * @param into the one that has them
 * @param author who started the first
 * @param bothWithSupport whether each had a ticket of its own; else a ticket goes along with the posts
 */
public record ThreadsMerged(ThreadId from, ThreadId into, AccountId author, AccountId by, boolean bothWithSupport) {}
