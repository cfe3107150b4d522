package org.atrium.web.ticket;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.atrium.platform.paging.Limit;
import org.atrium.platform.paging.Page;
import org.atrium.ticket.OwnTickets;
import org.atrium.ticket.TicketRow;
import org.atrium.web.security.CurrentViewer;
import org.omnifaces.cdi.Param;

/** {@code /tickets}: the viewer's tickets, those first in which support waits for them. */
@Named
@RequestScoped
public class TicketListPage {

    @Inject
    private OwnTickets ownTickets;

    @Inject
    private CurrentViewer current;

    @Inject
    @Param
    private String cursor;

    private Page<TicketRow> tickets;

    @PostConstruct
    void read() {
        tickets = ownTickets.list(current.viewer(), cursor, Limit.DEFAULT);
    }

    public Page<TicketRow> getTickets() {
        return tickets;
    }
}
