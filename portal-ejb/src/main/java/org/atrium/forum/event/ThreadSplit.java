package org.atrium.forum.event;

import java.util.List;
import org.atrium.account.AccountId;

/**
 * Some posts of a thread are a thread of their own now.
 *
 * @param author of the first of them, who started the new thread so to speak
 * @param posts those that stand there
 */
public record ThreadSplit(ThreadId from, ThreadId into, AccountId author, List<PostId> posts) {}
