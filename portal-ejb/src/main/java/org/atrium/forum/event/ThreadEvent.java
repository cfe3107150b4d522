package org.atrium.forum.event;

import java.util.List;
import org.atrium.account.AccountId;

/** What happens to a thread, for other features to observe. */
public sealed interface ThreadEvent {

    /** An answer was accepted by the question's author or by staff. */
    record QuestionSolved(ThreadId thread, PostId answer, AccountId by, ForumOrigin origin) implements ThreadEvent {}

    /** The author of a question or staff said that no answer solved it; an accepted answer was unmarked. */
    record QuestionUnsolved(ThreadId thread, AccountId by) implements ThreadEvent {}

    /** A thread was locked: it is closed to new posts. */
    record ThreadLocked(ThreadId thread, AccountId author, String rule, String note, AccountId by)
            implements ThreadEvent {}

    /** A thread takes posts again. */
    record ThreadUnlocked(ThreadId thread, AccountId author, AccountId by) implements ThreadEvent {}

    /** A thread was moved to another category. */
    record ThreadMoved(ThreadId thread, AccountId author, String category, AccountId by) implements ThreadEvent {}

    /**
     * Some posts of a thread were moved to a new thread.
     *
     * @param author of the first of them, who started the new thread so to speak
     * @param posts those that stand there
     */
    record ThreadSplit(ThreadId from, ThreadId into, AccountId author, List<PostId> posts, AccountId by)
            implements ThreadEvent {}

    /**
     * All posts of a thread were moved to another thread.
     *
     * @param from the one that has none any more
     * @param into the one that has them
     * @param author who started the first
     * @param bothHaveTicket whether each had a ticket of its own; else a ticket goes along with the posts
     */
    record ThreadsMerged(ThreadId from, ThreadId into, AccountId author, AccountId by, boolean bothHaveTicket)
            implements ThreadEvent {}
}
