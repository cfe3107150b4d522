package org.atrium.escalation;

import java.util.Optional;
import org.atrium.forum.event.PostId;
import org.atrium.forum.event.ThreadId;

/** Formats and parses references to threads and posts on tickets, which do not know what they are. */
public final class TicketOrigin {

    private static final String THREAD = "thread:";
    private static final String POST = "post:";

    private TicketOrigin() {}

    /** How a thread is written. */
    public static String of(ThreadId thread) {
        return THREAD + thread.value();
    }

    /** How a post is written. */
    public static String of(PostId post) {
        return POST + post.value();
    }

    /** The thread a ticket came from, empty for tickets from elsewhere. */
    public static Optional<ThreadId> thread(String origin) {
        return number(origin, THREAD).map(ThreadId::new);
    }

    /** The post a message stands in, empty for messages that stand in none. */
    public static Optional<PostId> post(String reference) {
        return number(reference, POST).map(PostId::new);
    }

    private static Optional<Long> number(String text, String kind) {
        return text != null && text.startsWith(kind)
                ? Optional.of(Long.valueOf(text.substring(kind.length())))
                : Optional.empty();
    }
}
