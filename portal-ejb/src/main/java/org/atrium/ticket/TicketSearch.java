package org.atrium.ticket;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.atrium.account.Viewer;
import org.atrium.audit.AuditTrail;
import org.atrium.audit.RecordList;
import org.atrium.lookup.NumberCandidates;
import org.atrium.lookup.SearchHit;
import org.atrium.lookup.SearchSource;
import org.atrium.platform.search.SearchFilter;
import org.atrium.platform.search.WordHit;
import org.atrium.platform.search.WordSearch;
import org.atrium.platform.text.Texts;
import org.atrium.ticket.event.TicketNumber;

/**
 * Finds tickets by number or subject: requesters find their own, support finds any. Messages are not searched, so that
 * private messages and notes are never found.
 */
@Stateless
@PermitAll
public class TicketSearch implements SearchSource {

    private static final double NUMBER_SCORE = 100;

    @Inject
    private TicketQueries queries;

    @Inject
    private WordSearch index;

    @Inject
    private AuditTrail audit;

    @Override
    public String name() {
        return "tickets";
    }

    @Override
    public List<SearchHit> search(Viewer viewer, String query, Locale locale, int limit) {
        return find(viewer, query, locale, limit, index::find);
    }

    @Override
    public List<SearchHit> suggest(Viewer viewer, String typed, Locale locale, int limit) {
        return find(viewer, typed, locale, limit, index::suggest);
    }

    private List<SearchHit> find(Viewer viewer, String query, Locale locale, int limit, SubjectSearch bySubject) {
        if (!viewer.isSignedIn()) {
            return List.of();
        }
        Texts texts = Texts.in(locale);
        List<ScoredTicket> found = findByNumber(viewer, query)
                .map(List::of)
                .orElseGet(() -> toScored(
                        bySubject.search(Ticket.class, query, locale, limit, TicketPolicy.searchFilter(viewer))));
        if (viewer.isSupport()) {
            audit.recordListAccess(
                    viewer.requireAccount().value(),
                    RecordList.TICKETS,
                    found.stream()
                            .map(one -> one.ticket().requesterId().value())
                            .toList());
        }
        return found.stream()
                .map(one -> toSearchHit(viewer, one.ticket(), one.score(), texts))
                .toList();
    }

    /** The ticket of that number; digits that are none may stand in a subject, such as an order's number. */
    private Optional<ScoredTicket> findByNumber(Viewer viewer, String query) {
        return NumberCandidates.likelyIn(query).stream()
                .flatMap(word -> TicketNumber.fromInput(word).stream())
                .flatMap(number -> queries.byNumber(number).stream())
                .filter(ticket -> TicketPolicy.maySee(viewer, ticket))
                .findFirst()
                .map(ticket -> new ScoredTicket(ticket, NUMBER_SCORE));
    }

    /** The index knows how well they fit, the database how they stand now. */
    private List<ScoredTicket> toScored(List<WordHit> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<Long, Ticket> tickets = queries
                .byIds(found.stream().map(WordHit::id).toList())
                .stream()
                .collect(Collectors.toMap(Ticket::id, Function.identity()));
        return found.stream()
                .filter(one -> tickets.containsKey(one.id()))
                .map(one -> new ScoredTicket(tickets.get(one.id()), one.score()))
                .toList();
    }

    private static SearchHit toSearchHit(Viewer viewer, Ticket ticket, double score, Texts texts) {
        boolean desk = viewer.isSupport();
        return new SearchHit(
                "ticket",
                texts.get("ticket.search.title", ticket.number().value(), ticket.subject()),
                (desk ? "/desk/ticket/" : "/tickets/") + ticket.number(),
                null,
                score,
                texts.get((desk ? "ticket.status." : "ticket.mine.") + ticket.status()),
                ticket.openedAt());
    }

    /** A found ticket and its score. */
    private record ScoredTicket(Ticket ticket, double score) {}

    /** Search in subjects, for whole words or while typing. */
    private interface SubjectSearch {

        List<WordHit> search(Class<Ticket> type, String query, Locale locale, int limit, SearchFilter visibility);
    }
}
