package org.atrium.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.atrium.account.AccountId;
import org.atrium.account.SessionAuthenticator;
import org.atrium.account.Viewer;
import org.atrium.forum.FollowerDirectory;
import org.atrium.forum.PostDirectory;
import org.atrium.forum.PostDirectory.PostSummary;
import org.atrium.forum.event.PostId;
import org.atrium.forum.event.ThreadId;
import org.atrium.ticket.TicketDirectory;
import org.atrium.ticket.TicketSummary;
import org.atrium.ticket.event.TicketNumber;

/**
 * Who hears of which event: asked anew for each, of the same policies as the pages, by a handful of statements for all events
 * and all streams of a moment.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class LiveAudience {

    @Inject
    private SessionAuthenticator sessions;

    @Inject
    private TicketDirectory tickets;

    @Inject
    private PostDirectory posts;

    @Inject
    private FollowerDirectory followers;

    /** Those of some streams whose sessions are over, or whose readers are kept out. */
    List<OpenLiveStream> ended(Collection<OpenLiveStream> streams) {
        Map<String, Viewer> viewers = viewers(streams);
        return streams.stream()
                .filter(open -> !viewers.containsKey(open.subscription().sessionHash()))
                .toList();
    }

    /** What each of some streams is to say. */
    List<Delivery> of(List<LiveEvent> events, Collection<OpenLiveStream> streams) {
        Map<TicketNumber, TicketSummary> ofTickets = tickets.summaries(events.stream()
                .map(LiveEvent::ticket)
                .filter(ticket -> ticket != null)
                .collect(Collectors.toSet()));
        Map<PostId, PostSummary> ofPosts = posts.summaries(events.stream()
                .map(LiveEvent::post)
                .filter(post -> post != null)
                .collect(Collectors.toSet()));
        Map<ThreadId, Set<AccountId>> following = following(ofPosts.values(), streams);
        List<Delivery> wanted = new ArrayList<>();
        for (LiveEvent event : events) {
            Predicate<LiveSubscription> wants =
                    switch (event.kind()) {
                        case NOTIFICATION -> stream -> stream.account().equals(event.account());
                        case TICKET -> stream -> isConcerned(stream, ofTickets.get(event.ticket()));
                        case THREAD ->
                            stream -> isPublic(ofPosts.get(event.post()))
                                    && (stream.threads().contains(event.thread())
                                            || following
                                                    .getOrDefault(event.thread(), Set.of())
                                                    .contains(stream.account()));
                    };
            streams.stream()
                    .filter(open -> wants.test(open.subscription()))
                    .forEach(open -> wanted.add(new Delivery(open, event)));
        }
        return permitted(wanted, ofTickets);
    }

    private List<Delivery> permitted(List<Delivery> wanted, Map<TicketNumber, TicketSummary> ofTickets) {
        if (wanted.isEmpty()) {
            return wanted;
        }
        Map<String, Viewer> viewers = viewers(wanted.stream().map(Delivery::to).collect(Collectors.toSet()));
        return wanted.stream()
                .filter(delivery -> {
                    Viewer viewer = viewers.get(delivery.to().subscription().sessionHash());
                    LiveEvent event = delivery.event();
                    return viewer != null
                            && (event.ticket() == null
                                    || tickets.maySee(viewer, ofTickets.get(event.ticket()), event.isNote()));
                })
                .toList();
    }

    private static boolean isConcerned(LiveSubscription stream, TicketSummary ticket) {
        return ticket != null
                && (stream.tickets().contains(ticket.number())
                        || stream.account().equals(ticket.requester())
                        || stream.account().equals(ticket.assignee()));
    }

    private static boolean isPublic(PostSummary post) {
        return post != null && post.published();
    }

    private Map<ThreadId, Set<AccountId>> following(
            Collection<PostSummary> written, Collection<OpenLiveStream> streams) {
        Set<ThreadId> threads = written.stream().map(PostSummary::thread).collect(Collectors.toSet());
        return threads.isEmpty()
                ? Map.of()
                : followers.followersAmong(
                        threads,
                        streams.stream()
                                .map(open -> open.subscription().account())
                                .collect(Collectors.toSet()));
    }

    private Map<String, Viewer> viewers(Collection<OpenLiveStream> streams) {
        return sessions.viewersOf(
                streams.stream().map(open -> open.subscription().sessionHash()).collect(Collectors.toSet()));
    }

    /** What one stream is to say. */
    record Delivery(OpenLiveStream to, LiveEvent event) {

        void send() {
            to.send(event.message());
        }
    }
}
