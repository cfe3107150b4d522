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

/** Tracks until when a viewer has read threads, and bookmarks them. */
@Stateless
@RolesAllowed({Role.Names.CUSTOMER, Role.Names.MODERATOR, Role.Names.AGENT, Role.Names.ADMIN})
public class ReadTracking {

    @Inject
    private ReadingThreadQueries queries;

    @Inject
    private ReadStateQueries readStates;

    @Inject
    private Clock clock;

    /**
     * The viewer has read a thread as it was at this moment; an earlier one changes nothing.
     *
     * @param before until when they had read it, null if they had not
     */
    public void markRead(Viewer viewer, long thread, Instant before, Instant upTo) {
        long account = viewer.requireAccount().value();
        if (before != null || readStates.insertSeen(account, thread, upTo) == 0) {
            readStates.updateSeen(account, thread, upTo);
        }
    }

    /** Which threads of a list have something that was not there when the viewer last read them. */
    public Set<Long> unreadThreads(Viewer viewer, List<ThreadRow> threads) {
        if (!viewer.isSignedIn() || threads.isEmpty()) {
            return Set.of();
        }
        var seen =
                readStates
                        .readStates(
                                viewer.account().value(),
                                threads.stream().map(ThreadRow::id).toList())
                        .stream()
                        .filter(reader -> reader.seenAt() != null)
                        .collect(Collectors.toMap(ThreadReadState::threadId, ThreadReadState::seenAt));
        return threads.stream()
                .filter(thread ->
                        seen.containsKey(thread.id()) && seen.get(thread.id()).isBefore(thread.lastPostAt()))
                .map(ThreadRow::id)
                .collect(Collectors.toSet());
    }

    /** Wants to find a thread again, or not any more. */
    public void setBookmark(Viewer viewer, long thread, boolean wanted) {
        queries.thread(thread)
                .filter(found -> ForumPolicy.maySee(viewer, found))
                .orElseThrow(UnknownObjectException::new);
        long account = viewer.requireAccount().value();
        Instant at = wanted ? clock.instant() : null;
        if (readStates.updateBookmark(account, thread, at) == 0 && wanted) {
            readStates.insertBookmark(account, thread, at);
        }
    }
}
