package org.atrium.web.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneOffset;
import java.util.List;
import org.atrium.forum.ThreadRow;
import org.atrium.forum.lists.Community;
import org.atrium.forum.lists.ThreadFilter;
import org.atrium.orders.OrderFilter;
import org.atrium.orders.OrderHistory;
import org.atrium.orders.OrderSummary;
import org.atrium.platform.paging.Limit;
import org.atrium.returns.ReturnDetails;
import org.atrium.returns.ReturnStatus;
import org.atrium.returns.Returns;
import org.atrium.ticket.MyTickets;
import org.atrium.ticket.TicketRow;
import org.atrium.web.orders.OrderWords;
import org.atrium.web.security.CurrentViewer;

/** The start page of somebody signed in: what waits for them, then what they last ordered. */
@Named
@RequestScoped
public class PersonHome {

    private static final int ORDERS = 2;
    private static final int NEEDS = 5;
    private static final int THREADS = 3;
    private static final ThreadFilter OWN = new ThreadFilter(null, null, null, null, true, false);

    private static final OrderFilter UNDER_WAY =
            OrderFilter.of("PLACED,CONFIRMED,PACKED,SHIPPED", null, null, null, ZoneOffset.UTC);

    @Inject
    private CurrentViewer current;

    @Inject
    private OrderHistory history;

    @Inject
    private MyTickets tickets;

    @Inject
    private Returns returns;

    @Inject
    private Community community;

    @Inject
    private OrderWords words;

    private List<OrderSummary> orders;
    private List<OrderSummary> late;
    private List<TicketRow> waiting;
    private List<ReturnDetails> toHandIn;
    private List<ThreadRow> threads;

    @PostConstruct
    void read() {
        orders =
                history.list(current.viewer(), OrderFilter.none(), null, ORDERS).items();
        late = history.list(current.viewer(), UNDER_WAY, null, Limit.DEFAULT).items().stream()
                .filter(words::late)
                .limit(NEEDS)
                .toList();
        waiting = tickets.waiting(current.viewer(), NEEDS);
        threads = community.threads(current.viewer(), OWN, null, THREADS).items();
        toHandIn = returns.list(current.viewer(), null, Limit.DEFAULT).items().stream()
                .filter(one -> one.status() == ReturnStatus.AUTHORIZED)
                .limit(NEEDS)
                .toList();
    }

    public List<OrderSummary> getOrders() {
        return orders;
    }

    /** Tickets in which support waits for an answer. */
    public List<TicketRow> getWaiting() {
        return waiting;
    }

    /** The person's questions and discussions, those with news first. */
    public List<ThreadRow> getThreads() {
        return threads;
    }

    /** Returns that are expected and not yet sent. */
    public List<ReturnDetails> getToHandIn() {
        return toHandIn;
    }

    /** Orders that should have come by now. */
    public List<OrderSummary> getLate() {
        return late;
    }

    public boolean isNeeded() {
        return !(waiting.isEmpty() && toHandIn.isEmpty() && late.isEmpty());
    }
}
