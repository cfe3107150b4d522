package org.atrium.web.ticket;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.atrium.platform.paging.Limit;
import org.atrium.platform.paging.Page;
import org.atrium.ticket.DeskFilter;
import org.atrium.ticket.DeskLists;
import org.atrium.ticket.DeskView;
import org.atrium.ticket.TicketDesk;
import org.atrium.ticket.TicketRow;
import org.atrium.ticket.event.TicketChannel;
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

    /** By which the tickets were opened; nothing for all. */
    @Inject
    @Param(name = "channel")
    private String channelName;

    private DeskView view;
    private Page<TicketRow> tickets;

    @PostConstruct
    void read() {
        view = name == null ? DeskView.UNOWNED : DeskView.of(name);
        tickets = lists.list(
                current.viewer(), new DeskFilter(view, null, null, null, getChannel()), cursor, Limit.DEFAULT);
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

    /** The channel that is shown, null for all. */
    public TicketChannel getChannel() {
        return Stream.of(TicketChannel.values())
                .filter(channel -> channel.name().equalsIgnoreCase(channelName))
                .findFirst()
                .orElse(null);
    }

    public List<TicketChannel> getChannels() {
        return List.of(TicketChannel.values());
    }

    public DeskView getView() {
        return view;
    }

    /** What the address of its list says. */
    public String getAddress() {
        return view.name().toLowerCase(Locale.ROOT);
    }

    /** Whether it lists what is solved, the newest first. */
    public boolean isSolved() {
        return view == DeskView.SOLVED;
    }

    public Page<TicketRow> getTickets() {
        return tickets;
    }
}
