package org.atrium.web.ticket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.atrium.ticket.TicketDesk;
import org.atrium.ticket.TicketStatus;
import org.atrium.ticket.event.Visibility;
import org.atrium.web.security.CurrentViewer;
import org.omnifaces.cdi.Param;

/** The agent's words on a ticket, and who will read them. */
@Named
@RequestScoped
public class DeskComposer {

    @Inject
    private TicketDesk desk;

    @Inject
    private DeskTicketPage page;

    @Inject
    private CurrentViewer current;

    @Inject
    @Param
    private Visibility visibility;

    private String body;
    private TicketStatus next;
    private Integer read;

    public void send() throws IOException {
        desk.answer(
                current.viewer(), page.getTicket().number(), new TicketDesk.Answer(body, getVisibility(), next, read));
        page.done("ticket.desk.sent." + getVisibility().name());
    }

    /** Who will read it: at first the thread where there is one, else the requester. */
    public Visibility getVisibility() {
        if (visibility == null) {
            return page.getThread() == null ? Visibility.PRIVATE : Visibility.PUBLIC;
        }
        return visibility;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    /** How many messages stand above the composer. */
    public Integer getRead() {
        return page.getTicket().messages().size();
    }

    public void setRead(Integer read) {
        this.read = read;
    }

    public TicketStatus getNext() {
        return next;
    }

    public void setNext(TicketStatus next) {
        this.next = next;
    }
}
