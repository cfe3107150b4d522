package org.atrium.forum;

import java.time.Instant;
import org.atrium.forum.event.ThreadId;

/** A question that waits, and its place among those that do. */
public record WaitingQuestion(ThreadId thread, Instant since) {

    /** Before all others. */
    public static final WaitingQuestion FIRST = new WaitingQuestion(new ThreadId(0), Instant.EPOCH);
}
