package org.atrium.forum.reading;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.atrium.account.Role;
import org.atrium.account.Viewer;
import org.atrium.forum.ForumPolicy;
import org.atrium.forum.ThreadRow;
import org.atrium.platform.error.UnknownObjectException;

/** What readers keep of threads: how far they read, and what they want to find again. */
@Stateless
@RolesAllowed({Role.Names.CUSTOMER, Role.Names.MODERATOR, Role.Names.AGENT, Role.Names.ADMIN})
public class Reading {

    @Inject
    private DiscussionQueries discussions;

    @Inject
    private ReaderQueries readers;

    @Inject
    private Clock clock;

    /**
     * The viewer has read a thread as it was at this moment; an earlier one changes nothing.
     *
     * @param before until when they had read it, null if they had not
     */
    public void seen(Viewer viewer, long thread, Instant before, Instant upTo) {
        long reader = viewer.requireAccount().value();
        if (before != null || readers.firstSeen(reader, thread, upTo) == 0) {
            readers.moveSeen(reader, thread, upTo);
        }
    }

    /** Which threads of a list have something that was not there when the viewer last read them. */
    public Set<Long> news(Viewer viewer, List<ThreadRow> threads) {
        if (!viewer.isSignedIn() || threads.isEmpty()) {
            return Set.of();
        }
        var seen = readers
                .readers(
                        viewer.account().value(),
                        threads.stream().map(ThreadRow::id).toList())
                .stream()
                .filter(reader -> reader.seenAt() != null)
                .collect(Collectors.toMap(ThreadReader::threadId, ThreadReader::seenAt));
        return threads.stream()
                .filter(thread ->
                        seen.containsKey(thread.id()) && seen.get(thread.id()).isBefore(thread.lastPostAt()))
                .map(ThreadRow::id)
                .collect(Collectors.toSet());
    }

    /** Wants to find a thread again, or not any more. */
    public void bookmark(Viewer viewer, long thread, boolean wanted) {
        discussions.thread(thread).stream()
                .filter(found -> ForumPolicy.maySee(viewer, found))
                .findFirst()
                .orElseThrow(UnknownObjectException::new);
        long reader = viewer.requireAccount().value();
        Instant at = wanted ? clock.instant() : null;
        if (readers.bookmark(reader, thread, at) == 0 && wanted) {
            readers.firstBookmark(reader, thread, at);
        }
    }
}
