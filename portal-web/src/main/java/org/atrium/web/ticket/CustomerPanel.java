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
import org.atrium.account.AccountSummary;
import org.atrium.forum.ThreadRow;
import org.atrium.forum.lists.ThreadDirectory;
import org.atrium.orders.OrderDirectory;
import org.atrium.orders.OrderSummary;
import org.atrium.platform.mail.MailStop;
import org.atrium.platform.mail.ReturnedMail;
import org.atrium.returns.ReturnDirectory;
import org.atrium.returns.ReturnSummary;
import org.atrium.ticket.DeskLists;
import org.atrium.ticket.TicketRow;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;

/** The requester's orders, returns, threads and other tickets, beside a ticket. */
@Named
@RequestScoped
public class CustomerPanel {

    private static final int SHOWN = 5;

    @Inject
    private DeskTicketPage page;

    @Inject
    private OrderDirectory orderDirectory;

    @Inject
    private ReturnDirectory returnDirectory;

    @Inject
    private ThreadDirectory threadDirectory;

    @Inject
    private DeskLists lists;

    @Inject
    private ReturnedMail returnedMail;

    @Inject
    private CurrentViewer current;

    @Inject
    private PageTexts texts;

    @Inject
    private Clock clock;

    private AccountSummary customer;
    private MailStop mailStop;
    private List<OrderSummary> orders;
    private List<ReturnSummary> returns;
    private List<ThreadRow> threads;
    private List<TicketRow> tickets;

    @PostConstruct
    void read() {
        customer = page.getTicket().requester();
        mailStop = customer.email() == null
                ? null
                : returnedMail.findStop(customer.email()).orElse(null);
        orders = orderDirectory.recentOf(current.viewer(), customer.id(), SHOWN + 1);
        returns = returnDirectory.recentOf(current.viewer(), customer.id(), SHOWN + 1);
        threads = threadDirectory.recentOf(current.viewer(), customer, SHOWN + 1);
        tickets = lists.ofRequester(current.viewer(), customer, SHOWN + 2).stream()
                .filter(ticket -> !ticket.number().equals(page.getTicket().number()))
                .toList();
    }

    public AccountSummary getCustomer() {
        return customer;
    }

    /** That they are not written to; null if they are. */
    public MailStop getMailStop() {
        return mailStop;
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
        return firstFew(orders);
    }

    public String getOrderCount() {
        return count(orders);
    }

    public List<ReturnSummary> getReturns() {
        return firstFew(returns);
    }

    public String getReturnCount() {
        return count(returns);
    }

    public List<ThreadRow> getThreads() {
        return firstFew(threads);
    }

    public String getThreadCount() {
        return count(threads);
    }

    public List<TicketRow> getTickets() {
        return firstFew(tickets);
    }

    public String getTicketCount() {
        return count(tickets);
    }

    private static <T> List<T> firstFew(List<T> found) {
        return found.subList(0, Math.min(found.size(), SHOWN));
    }

    /** How many there are; of more than are shown, that these are but the latest. */
    private String count(List<?> found) {
        return found.size() > SHOWN ? texts.of("ticket.desk.latest", SHOWN) : Integer.toString(found.size());
    }
}
