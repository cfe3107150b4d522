package org.atrium.web.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.atrium.forum.ThreadRow;
import org.atrium.forum.lists.ThreadFilter;
import org.atrium.forum.lists.ThreadLists;
import org.atrium.orders.OrderFilter;
import org.atrium.orders.OrderHistory;
import org.atrium.orders.OrderSummary;
import org.atrium.platform.paging.Limit;
import org.atrium.returns.ReturnDetails;
import org.atrium.returns.ReturnStatus;
import org.atrium.returns.Returns;
import org.atrium.ticket.OwnTickets;
import org.atrium.ticket.TicketRow;
import org.atrium.ticket.TicketStatus;
import org.atrium.web.orders.OrdersNeedingViewer;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;
import org.atrium.web.text.Times;

/** Home page of a signed-in viewer: what needs attention, then the latest orders, returns, messages and threads. */
@Named
@RequestScoped
public class SignedInHome {

    private static final int ORDERS = 2;
    private static final int MAX_NEEDS = 5;
    private static final int OPEN = 2;
    private static final int THREADS = 3;
    private static final Set<TicketStatus> UNANSWERED =
            EnumSet.of(TicketStatus.NEW, TicketStatus.OPEN, TicketStatus.ON_HOLD);
    private static final ThreadFilter OWN = ThreadFilter.where().ownOnly(true).build();

    @Inject
    private CurrentViewer current;

    @Inject
    private OrderHistory history;

    @Inject
    private OrdersNeedingViewer ordersNeeding;

    @Inject
    private OwnTickets tickets;

    @Inject
    private Returns returns;

    @Inject
    private ThreadLists threadLists;

    @Inject
    private PageTexts text;

    @Inject
    private Times times;

    private List<OrderSummary> orders;
    private List<OrderSummary> needing;
    private List<TicketRow> waitingTickets;
    private List<ReturnDetails> returnsToSend;
    private List<ReturnDetails> openReturns;
    private List<TicketRow> openTickets;
    private List<ThreadRow> threads;

    @PostConstruct
    void read() {
        orders =
                history.list(current.viewer(), OrderFilter.none(), null, ORDERS).items();
        needing = ordersNeeding.get().stream().limit(MAX_NEEDS).toList();
        waitingTickets = tickets.awaitingReply(current.viewer(), MAX_NEEDS);
        threads = threadLists.threads(current.viewer(), OWN, null, THREADS).items();
        List<ReturnDetails> newest =
                returns.list(current.viewer(), null, Limit.DEFAULT).items();
        returnsToSend = newest.stream()
                .filter(one -> one.status() == ReturnStatus.AUTHORIZED)
                .limit(MAX_NEEDS)
                .toList();
        openReturns = newest.stream()
                .filter(one ->
                        one.status() != ReturnStatus.AUTHORIZED && !one.status().isOver())
                .limit(OPEN)
                .toList();
        openTickets = tickets.latest(current.viewer(), MAX_NEEDS).stream()
                .filter(one -> UNANSWERED.contains(one.status()))
                .limit(OPEN)
                .toList();
    }

    public List<OrderSummary> getOrders() {
        return orders;
    }

    /** Tickets in which support waits for an answer. */
    public List<TicketRow> getWaitingTickets() {
        return waitingTickets;
    }

    /** The person's questions and discussions, those with news first. */
    public List<ThreadRow> getThreads() {
        return threads;
    }

    /** Returns that are expected and not yet sent. */
    public List<ReturnDetails> getReturnsToSend() {
        return returnsToSend;
    }

    /** Returns for which the shop has the next step, or the carrier. */
    public List<ReturnDetails> getOpenReturns() {
        return openReturns;
    }

    /** Tickets among the latest that support has to answer. */
    public List<TicketRow> getOpenTickets() {
        return openTickets;
    }

    /** What is to be done about a return, and by when. */
    public String handIn(ReturnDetails expected) {
        return expected.sendBy() == null
                ? text.of("page.home.handIn")
                : text.of("page.home.handInBy", times.date(expected.sendBy()));
    }

    /** Orders with which something is to be done, or which should have come by now. */
    public List<OrderSummary> getNeeding() {
        return needing;
    }

    public boolean isNeeded() {
        return !(waitingTickets.isEmpty() && returnsToSend.isEmpty() && needing.isEmpty());
    }
}
