package org.atrium.web.ticket;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.atrium.orders.OrderDirectory;
import org.atrium.orders.OrderSummary;
import org.atrium.ticket.MessageView;
import org.atrium.ticket.OwnTickets;
import org.atrium.ticket.TicketView;
import org.atrium.ticket.event.MessageVisibility;
import org.atrium.ticket.event.TicketNumber;
import org.atrium.web.http.Redirect;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;
import org.omnifaces.cdi.Param;

/** {@code /ticket/ticket/T-…}: a ticket's messages and the viewer's reply. */
@Named
@RequestScoped
public class TicketPage {

    private static final int ALL = 10_000;

    /** How many of the newest messages are shown, unless all are asked for: however long a ticket is, its page costs the same. */
    private static final int NEWEST = 25;

    @Inject
    private OwnTickets ownTickets;

    @Inject
    private OrderDirectory orders;

    @Inject
    private CurrentViewer current;

    @Inject
    private PageTexts texts;

    @Inject
    @Param(pathIndex = 0)
    private String number;

    /** {@code all} for the whole conversation. */
    @Inject
    @Param
    private String messages;

    private TicketView ticket;
    private OrderSummary order;
    private String body;
    private List<String> files;

    @PostConstruct
    void read() {
        ticket = ownTickets.readNewest(
                current.viewer(), TicketNumber.parse(number), "all".equals(messages) ? ALL : NEWEST);
        if (ticket.order() != null) {
            order = orders.findOwn(current.viewer(), ticket.order())
                    .map(OrderSummary::of)
                    .orElse(null);
        }
    }

    public void send() throws IOException {
        var added = ownTickets.reply(current.viewer(), ticket.number(), new OwnTickets.TicketReply(body, files));
        Redirect.to(
                "/ticket/ticket/" + added.ticket() + "#m" + added.message(),
                texts.of(added.ticket().equals(ticket.number()) ? "ticket.sent" : "ticket.sentAnew"));
    }

    public TicketView getTicket() {
        return ticket;
    }

    /** The order it is about, where it is the viewer's own; else null. */
    public OrderSummary getOrder() {
        return order;
    }

    /** Who else reads a message. */
    public String readBy(MessageView message) {
        boolean everybody = message.visibility() == MessageVisibility.PUBLIC && ticket.origin() != null;
        return texts.of(everybody ? "ticket.readBy.thread" : privateReaders(message));
    }

    private String privateReaders(MessageView message) {
        return TicketText.isCopied(ticket, message) ? "ticket.readBy.copies" : "ticket.readBy.us";
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public List<String> getFiles() {
        return files;
    }

    public void setFiles(List<String> files) {
        this.files = files;
    }
}
