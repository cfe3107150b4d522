package org.atrium.forum.event;

import org.atrium.account.AccountId;

/** What happens to a post, for other features to observe. */
public sealed interface PostEvent {

    PostId post();

    /**
     * A reply was published for the first time; fired once.
     *
     * @param escalated whether support has, or had, its thread
     */
    record PostPublished(
            ThreadId thread, PostId post, AccountId author, boolean staff, ForumOrigin origin, boolean escalated)
            implements PostEvent {}

    /** An account was mentioned in a published post; fired once per post and account. */
    record AccountMentioned(PostId post, AccountId account, AccountId by) implements PostEvent {}

    /** The flags of a post reached the threshold, so that it is hidden until a moderator decides. */
    record PostHiddenByFlags(PostId post, AccountId author) implements PostEvent {}

    /**
     * A post was unpublished or deleted.
     *
     * @param firstPost whether it is what the thread is about, so that the thread cannot be read either
     */
    record PostTakenDown(ThreadId thread, PostId post, boolean firstPost) implements PostEvent {}

    /**
     * A post that was unpublished is public again.
     *
     * @param firstPost whether it is what the thread is about, so that the thread can be read again, too
     */
    record PostRestored(ThreadId thread, PostId post, boolean firstPost) implements PostEvent {}
}
