package org.atrium.forum.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.atrium.account.AccountId;
import org.atrium.forum.ThreadPath;

/** What is new in the threads somebody follows, for digests: what others wrote, everybody can read, and they have not. */
@ApplicationScoped
public class FollowedThreads {

    @Inject
    private ReadStateQueries queries;

    /** Threads with posts that were published after one instant and until another, the most recently written in first. */
    public List<UnreadThread> unreadBetween(AccountId account, Instant after, Instant until, int limit) {
        return queries.unreadOfFollowed(account.value(), after, until, limit).stream()
                .map(FollowedThreads::unread)
                .toList();
    }

    private static UnreadThread unread(Object[] row) {
        long thread = ((Number) row[0]).longValue();
        return new UnreadThread(
                (String) row[1],
                ThreadPath.of(thread, (String) row[2], ((Number) row[4]).longValue()),
                ((Number) row[3]).intValue());
    }

    /**
     * A thread with something new.
     *
     * @param path of the first new post
     * @param posts how many are new
     */
    public record UnreadThread(String title, String path, int posts) {}
}
