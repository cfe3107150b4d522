package org.atrium.web.ticket;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;
import org.atrium.platform.paging.Limit;
import org.atrium.platform.paging.Page;
import org.atrium.ticket.DeskFilter;
import org.atrium.ticket.DeskLists;
import org.atrium.ticket.DeskView;
import org.atrium.ticket.TicketDesk;
import org.atrium.ticket.TicketRow;
import org.atrium.ticket.event.TicketNumber;
import org.atrium.web.http.Redirect;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;
import org.omnifaces.cdi.Param;

/** {@code /desk}: one view of the tickets, the earliest due first. */
@Named
@RequestScoped
public class DeskListPage {

    @Inject
    private DeskLists lists;

    @Inject
    private TicketDesk desk;

    @Inject
    private CurrentViewer current;

    @Inject
    private PageTexts texts;

    @Inject
    @Param(name = "view")
    private String name;

    @Inject
    @Param
    private String cursor;

    private DeskView view;
    private Page<TicketRow> tickets;

    @PostConstruct
    void read() {
        view = name == null ? DeskView.UNOWNED : DeskView.of(name);
        tickets = lists.list(current.viewer(), DeskFilter.of(view), cursor, Limit.DEFAULT);
    }

    /** Takes the unowned ticket that is due first, but for those that colleagues take at this moment. */
    public void assignNext() throws IOException {
        Optional<TicketNumber> taken =
                lists.list(current.viewer(), DeskFilter.of(DeskView.UNOWNED), null, Limit.DEFAULT).items().stream()
                        .map(TicketRow::number)
                        .filter(number -> desk.tryAssignToSelf(current.viewer(), number))
                        .findFirst();
        if (taken.isEmpty()) {
            Redirect.to("/desk", texts.of("ticket.desk.nothingToTake"));
        } else {
            Redirect.to("/desk/ticket/" + taken.get(), texts.of("ticket.desk.taken"));
        }
    }

    public DeskView getView() {
        return view;
    }

    /** Whether it lists what is solved, the newest first. */
    public boolean isSolved() {
        return view == DeskView.SOLVED;
    }

    public Page<TicketRow> getTickets() {
        return tickets;
    }
}
