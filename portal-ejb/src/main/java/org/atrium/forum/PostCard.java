package org.atrium.forum;

import org.atrium.account.AccountId;
import org.atrium.forum.event.PostId;
import org.atrium.forum.event.ThreadId;

/**
 * What other features may know of a post, whatever its state: they decide whom they tell.
 *
 * @param title of its thread
 * @param path of its place on the thread's page
 * @param readable whether everybody can read it, in a thread that everybody can read
 */
public record PostCard(
        PostId id, ThreadId thread, String title, String path, AccountId author, String markdown, boolean readable) {}
