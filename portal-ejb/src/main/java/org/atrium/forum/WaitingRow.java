package org.atrium.forum;

import java.time.Instant;
import org.atrium.forum.event.ThreadId;

/** Number of a question, and since when it waits. */
record WaitingRow(Long id, Instant since) {

    WaitingQuestion question() {
        return new WaitingQuestion(new ThreadId(id), since);
    }
}
