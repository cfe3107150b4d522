package org.atrium.web.ticket;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.atrium.ticket.DeskCounts;
import org.atrium.ticket.DeskLists;
import org.atrium.ticket.DeskView;
import org.atrium.web.security.CurrentViewer;

/** The views at the side of the desk, with how many tickets stand in each. */
@Named
@RequestScoped
public class DeskViews {

    @Inject
    private DeskLists lists;

    @Inject
    private CurrentViewer current;

    private List<Entry> entries;

    @PostConstruct
    void count() {
        DeskCounts counts = lists.counts(current.viewer());
        entries = List.of(
                new Entry(DeskView.MINE, "inbox", counts.mine()),
                new Entry(DeskView.UNOWNED, "inboxes", counts.unowned()),
                new Entry(DeskView.OPEN, "chat-left-text", counts.open()),
                new Entry(DeskView.OVERDUE, "exclamation-circle", counts.overdue()),
                new Entry(DeskView.WAITING, "hourglass-split", counts.waiting()),
                new Entry(DeskView.SOLVED, "check-circle", -1));
    }

    public List<Entry> getEntries() {
        return entries;
    }

    /**
     * A view.
     *
     * @param count how many tickets stand in it, negative where nobody counts them
     */
    public record Entry(DeskView view, String icon, long count) {}
}
