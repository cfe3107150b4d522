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
import org.atrium.lookup.SearchHit;
import org.atrium.lookup.SearchSource;
import org.atrium.lookup.TypedNumbers;
import org.atrium.platform.search.Found;
import org.atrium.platform.search.Visibility;
import org.atrium.platform.search.WordSearch;
import org.atrium.platform.text.Texts;
import org.atrium.ticket.event.TicketNumber;

/**
 * Finds tickets by their number or the words of their subject: their own for requesters, any for support. What was said
 * in them is not looked through, so that private words and notes are found by nobody.
 */
@Stateless
@PermitAll
public class TicketSearch implements SearchSource {

    private static final double NAMED_BY_NUMBER = 100;

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
    public List<SearchHit> search(Viewer viewer, String words, Locale locale, int limit) {
        return find(viewer, words, locale, limit, index::find);
    }

    @Override
    public List<SearchHit> suggest(Viewer viewer, String typed, Locale locale, int limit) {
        return find(viewer, typed, locale, limit, index::suggest);
    }

    private List<SearchHit> find(Viewer viewer, String words, Locale locale, int limit, BySubject bySubject) {
        if (!viewer.isSignedIn()) {
            return List.of();
        }
        Texts texts = Texts.in(locale);
        List<Scored> found = numbered(viewer, words)
                .map(List::of)
                .orElseGet(() ->
                        scored(bySubject.look(Ticket.class, words, locale, limit, TicketPolicy.findableBy(viewer))));
        if (viewer.isSupport()) {
            audit.seen(
                    viewer.requireAccount().value(),
                    RecordList.TICKETS,
                    found.stream()
                            .map(one -> one.ticket().requesterId().value())
                            .toList());
        }
        return found.stream()
                .map(one -> hit(viewer, one.ticket(), one.score(), texts))
                .toList();
    }

    /** The ticket of that number; digits that are none may stand in a subject, such as an order's number. */
    private Optional<Scored> numbered(Viewer viewer, String words) {
        return TypedNumbers.named(words).stream()
                .flatMap(word -> TicketNumber.named(word).stream())
                .flatMap(number -> queries.byNumber(number).stream())
                .filter(ticket -> TicketPolicy.maySee(viewer, ticket))
                .findFirst()
                .map(ticket -> new Scored(ticket, NAMED_BY_NUMBER));
    }

    /** The index knows how well they fit, the database how they stand now. */
    private List<Scored> scored(List<Found> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<Long, Ticket> tickets = queries.byIds(found.stream().map(Found::id).toList()).stream()
                .collect(Collectors.toMap(Ticket::id, Function.identity()));
        return found.stream()
                .filter(one -> tickets.containsKey(one.id()))
                .map(one -> new Scored(tickets.get(one.id()), one.score()))
                .toList();
    }

    private static SearchHit hit(Viewer viewer, Ticket ticket, double score, Texts texts) {
        boolean desk = viewer.isSupport();
        return new SearchHit(
                "ticket",
                texts.get("ticket.search.title", ticket.number().value(), ticket.subject()),
                (desk ? "/desk/ticket/" : "/tickets/") + ticket.number(),
                null,
                score,
                texts.get((desk ? "ticket.status." : "ticket.mine.") + ticket.status()));
    }

    /** A ticket that was found, and how well it fits. */
    private record Scored(Ticket ticket, double score) {}

    /** For whole words, or for what is being typed. */
    private interface BySubject {

        List<Found> look(Class<Ticket> type, String words, Locale locale, int limit, Visibility visibility);
    }
}
