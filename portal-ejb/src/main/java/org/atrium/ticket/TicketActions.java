package org.atrium.ticket;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.atrium.account.Viewer;
import org.atrium.lookup.ActionSource;
import org.atrium.lookup.SearchAction;
import org.atrium.lookup.SearchHit;
import org.atrium.orders.OrderDirectory;
import org.atrium.orders.OrderNumber;
import org.atrium.platform.text.Texts;

/** What the viewer has written to support, and the orders support can do something about. */
@Stateless
@PermitAll
public class TicketActions implements ActionSource {

    @Inject
    private TicketQueries queries;

    @Inject
    private OrderDirectory orders;

    @Inject
    private Clock clock;

    @Override
    public Set<SearchAction> actions() {
        return Set.of(SearchAction.CANCEL, SearchAction.CHANGE_ADDRESS, SearchAction.INVOICE, SearchAction.CONTACT);
    }

    @Override
    public List<SearchHit> own(Viewer viewer, SearchAction action, Locale locale, int limit) {
        if (!viewer.isSignedIn()) {
            return List.of();
        }
        Texts texts = Texts.in(locale);
        return switch (action) {
            case CANCEL -> changeable(viewer, "/ticket/cancel/", texts, limit);
            case CHANGE_ADDRESS -> changeable(viewer, "/ticket/address/", texts, limit);
            case INVOICE ->
                orders.latest(viewer, limit).stream()
                        .map(order -> order.toSearchHit(
                                "/ticket/new?order=" + OrderNumber.escaped(order.number()), texts, clock.instant()))
                        .toList();
            default ->
                queries
                        .ofRequester(
                                viewer.requireAccount(), ServiceLevel.NEVER, 0, org.hibernate.query.Page.first(limit))
                        .stream()
                        .filter(ticket -> ticket.status().isUnsolved())
                        .map(ticket -> hit(ticket, texts))
                        .toList();
        };
    }

    private List<SearchHit> changeable(Viewer viewer, String page, Texts texts, int limit) {
        return orders.latestAwaitingPacking(viewer, limit).stream()
                .map(order -> order.toSearchHit(page + OrderNumber.escaped(order.number()), texts, clock.instant()))
                .toList();
    }

    private static SearchHit hit(Ticket ticket, Texts texts) {
        return new SearchHit(
                "ticket",
                texts.get("ticket.search.title", ticket.number().value(), ticket.subject()),
                "/tickets/" + ticket.number(),
                null,
                0,
                texts.get("ticket.mine." + ticket.status()),
                ticket.openedAt());
    }
}
