package org.atrium.web.ticket;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.atrium.account.AccountCard;
import org.atrium.forum.ThreadRow;
import org.atrium.forum.lists.ThreadDirectory;
import org.atrium.orders.OrderDirectory;
import org.atrium.orders.OrderSummary;
import org.atrium.returns.ReturnDirectory;
import org.atrium.returns.ReturnSummary;
import org.atrium.ticket.DeskLists;
import org.atrium.ticket.TicketRow;
import org.atrium.web.security.CurrentViewer;

/** Who the ticket is from: their orders, returns, threads and other tickets, beside it. */
@Named
@RequestScoped
public class CustomerPanel {

    private static final int SHOWN = 5;

    @Inject
    private DeskTicketPage page;

    @Inject
    private OrderDirectory directory;

    @Inject
    private ReturnDirectory returned;

    @Inject
    private ThreadDirectory asked;

    @Inject
    private DeskLists lists;

    @Inject
    private CurrentViewer current;

    @Inject
    private Clock clock;

    private AccountCard customer;
    private List<OrderSummary> orders;
    private List<ReturnSummary> returns;
    private List<ThreadRow> threads;
    private List<TicketRow> tickets;

    @PostConstruct
    void read() {
        customer = page.getTicket().requester();
        orders = directory.recentOf(current.viewer(), customer.id(), SHOWN);
        returns = returned.recentOf(current.viewer(), customer.id(), SHOWN);
        threads = asked.recentOf(current.viewer(), customer, SHOWN);
        tickets = lists.ofRequester(current.viewer(), customer.id(), SHOWN).stream()
                .filter(ticket -> !ticket.number().equals(page.getTicket().number()))
                .toList();
    }

    public AccountCard getCustomer() {
        return customer;
    }

    /** The hour it is where they are. */
    public String getTime() {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(current.locale())
                .withZone(customer.timeZone())
                .format(clock.instant());
    }

    public String getLanguage() {
        return Locale.forLanguageTag(customer.locale()).getDisplayLanguage(current.locale());
    }

    public List<OrderSummary> getOrders() {
        return orders;
    }

    public List<ReturnSummary> getReturns() {
        return returns;
    }

    public List<ThreadRow> getThreads() {
        return threads;
    }

    public List<TicketRow> getTickets() {
        return tickets;
    }
}
