package org.atrium.web.ticket;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.atrium.ticket.MyTickets;
import org.atrium.ticket.TicketView;
import org.atrium.ticket.event.TicketNumber;
import org.atrium.web.http.Redirect;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;
import org.omnifaces.cdi.Param;

/** {@code /ticket/ticket/T-…}: what the viewer and support wrote to each other, and the viewer's next word. */
@Named
@RequestScoped
public class TicketPage {

    @Inject
    private MyTickets mine;

    @Inject
    private CurrentViewer current;

    @Inject
    private PageTexts texts;

    @Inject
    @Param(pathIndex = 0)
    private String number;

    private TicketView ticket;
    private String body;

    @PostConstruct
    void read() {
        ticket = mine.read(current.viewer(), TicketNumber.parse(number));
    }

    public void send() throws IOException {
        var said = mine.reply(current.viewer(), ticket.number(), new MyTickets.Reply(body));
        Redirect.to(
                "/ticket/ticket/" + said.ticket(),
                texts.of(said.ticket().equals(ticket.number()) ? "ticket.sent" : "ticket.sentAnew"));
    }

    public TicketView getTicket() {
        return ticket;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }
}
