package org.atrium.forum.lists;

import java.time.Instant;
import org.atrium.account.AccountId;

/** What a thread of a feed is about. */
record FeedPost(Long thread, AccountId author, String html, Instant createdAt, Instant writtenAt) {}
