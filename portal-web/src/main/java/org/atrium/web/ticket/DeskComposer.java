package org.atrium.web.ticket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.atrium.ticket.TicketDesk;
import org.atrium.ticket.TicketStatus;
import org.atrium.ticket.TicketView;
import org.atrium.ticket.event.Visibility;
import org.atrium.web.http.KeptWords;
import org.atrium.web.security.CurrentViewer;
import org.omnifaces.cdi.Param;

/** The agent's words on a ticket, and who will read them. */
@Named
@RequestScoped
public class DeskComposer {

    private static final String VISIBILITY = "visibility";

    @Inject
    private TicketDesk desk;

    @Inject
    private DeskFields fields;

    @Inject
    private KeptWords kept;

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

    /** Sends the message, and saves what was changed at the head of the ticket and not saved. */
    public void send() throws IOException {
        TicketView ticket = page.getTicket();
        TicketDesk.Change unsaved = fields.unsaved();
        desk.answer(
                current.viewer(),
                ticket.number(),
                new TicketDesk.Answer(body, getVisibility(), next, read),
                unsaved,
                unsaved == null ? null : ticket.version());
        String sent = "ticket.desk.sent." + getVisibility().name();
        page.done(unsaved == null ? List.of(sent) : List.of(sent, "ticket.desk.savedToo"), Stream.empty());
    }

    /** The names by which is sent what was written here and not sent yet. */
    Stream<String> unsent() {
        return body == null || body.isBlank() ? Stream.empty() : Stream.of("answer:body", "answer:next", VISIBILITY);
    }

    /** Who will read it: as was chosen before it could not be sent; else the thread where there is one, or the requester. */
    public Visibility getVisibility() {
        if (visibility == null && kept.value(VISIBILITY) != null) {
            return Visibility.valueOf(kept.value(VISIBILITY));
        }
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
