package org.atrium.web.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.atrium.orders.OrderFilter;
import org.atrium.orders.OrderHistory;
import org.atrium.orders.OrderSummary;
import org.atrium.ticket.MyTickets;
import org.atrium.ticket.TicketRow;
import org.atrium.web.security.CurrentViewer;

/** The start page of somebody signed in: what waits for them, then what they last ordered. */
@Named
@RequestScoped
public class PersonHome {

    private static final int ORDERS = 2;
    private static final int NEEDS = 5;

    @Inject
    private CurrentViewer current;

    @Inject
    private OrderHistory history;

    @Inject
    private MyTickets tickets;

    private List<OrderSummary> orders;
    private List<TicketRow> waiting;

    @PostConstruct
    void read() {
        orders =
                history.list(current.viewer(), OrderFilter.none(), null, ORDERS).items();
        waiting = tickets.waiting(current.viewer(), NEEDS);
    }

    public List<OrderSummary> getOrders() {
        return orders;
    }

    /** Tickets in which support waits for an answer. */
    public List<TicketRow> getWaiting() {
        return waiting;
    }

    public boolean isNeeded() {
        return !waiting.isEmpty();
    }
}
