package org.atrium.web.ticket;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.atrium.orders.OrderDetails;
import org.atrium.orders.OrderDirectory;
import org.atrium.orders.OrderFacts;
import org.atrium.orders.OrderStatus;
import org.atrium.ticket.OwnTickets;
import org.atrium.ticket.event.TicketChannel;
import org.atrium.web.http.Redirect;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;
import org.omnifaces.cdi.Param;

/** {@code /ticket/new}: opens a ticket; subject, body and order can come with the link. */
@Named
@RequestScoped
public class NewTicketPage {

    private static final int ORDERS = 20;

    @Inject
    private OwnTickets ownTickets;

    @Inject
    private OrderDirectory directory;

    @Inject
    private CurrentViewer current;

    @Inject
    private PageTexts texts;

    @Inject
    @Param
    private String subject;

    @Inject
    @Param
    private String body;

    @Inject
    @Param
    private String order;

    private List<String> files;
    private List<OrderChoice> choices;
    private String draftKey;

    @PostConstruct
    void read() {
        current.viewer().requireAccount();
        choices = choices();
        draftKey = subject == null && order == null ? null : Integer.toHexString((subject + "\n" + order).hashCode());
    }

    public void send() throws IOException {
        var number = ownTickets.open(
                current.viewer(), new OwnTickets.TicketRequest(subject, body, order, files), TicketChannel.WEB);
        Redirect.to("/ticket/ticket/" + number, texts.of("ticket.opened"));
    }

    private List<OrderChoice> choices() {
        List<OrderChoice> all = new ArrayList<>(directory.latest(current.viewer(), ORDERS).stream()
                .map(one -> new OrderChoice(one.number(), one.number() + " · " + one.product(), one))
                .toList());
        if (order != null && all.stream().noneMatch(one -> one.number().equals(order))) {
            var own = directory.findOwn(current.viewer(), order);
            order = own.map(OrderDetails::number).orElse(null);
            own.ifPresent(one -> all.add(new OrderChoice(one.number(), one.number(), one)));
        }
        return all;
    }

    /** The viewer's newest orders to choose from, and the one the page was opened for if it is the viewer's own. */
    public List<OrderChoice> getOrders() {
        return choices;
    }

    /** An order by its number, and what is shown of it. */
    public record OrderChoice(String number, String label, OrderFacts order) {

        /** Whether something of it can be sent back, as far as its status says. */
        public boolean isDelivered() {
            return order.status() == OrderStatus.DELIVERED;
        }

        /** Whether it may still be cancelled, or go elsewhere. */
        public boolean isChangeable() {
            return order.status().awaitsPacking();
        }
    }

    /** Tells what a link says the question is about from what other links say; null where none does. */
    public String getDraftKey() {
        return draftKey;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getOrder() {
        return order;
    }

    public void setOrder(String order) {
        this.order = order;
    }

    public List<String> getFiles() {
        return files;
    }

    public void setFiles(List<String> files) {
        this.files = files;
    }
}
