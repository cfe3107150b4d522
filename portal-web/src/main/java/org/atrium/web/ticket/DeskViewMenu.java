package org.atrium.web.ticket;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.atrium.ticket.DeskCounts;
import org.atrium.ticket.DeskLists;
import org.atrium.ticket.DeskView;
import org.atrium.web.security.CurrentViewer;

/** The views of the desk with their ticket counts. */
@Named
@RequestScoped
public class DeskViewMenu {

    @Inject
    private DeskLists lists;

    @Inject
    private CurrentViewer current;

    private List<DeskViewEntry> entries;

    @PostConstruct
    void count() {
        DeskCounts counts = lists.counts(current.viewer());
        entries = List.of(
                new DeskViewEntry(DeskView.MINE, "inbox", counts.mine()),
                new DeskViewEntry(DeskView.UNOWNED, "inboxes", counts.unowned()),
                new DeskViewEntry(DeskView.OPEN, "chat-left-text", counts.open()),
                new DeskViewEntry(DeskView.OVERDUE, "exclamation-circle", counts.overdue()),
                new DeskViewEntry(DeskView.WAITING, "hourglass-split", counts.waiting()),
                new DeskViewEntry(DeskView.SOLVED, "check-circle", -1));
    }

    /**
     * The menu of a page.
     *
     * @param here the view that is shown, null on other pages of the desk
     */
    public DeskViews at(DeskView here) {
        return new DeskViews(entries, here);
    }

    /** The views, and the one that is shown. */
    public record DeskViews(List<DeskViewEntry> entries, DeskView here) {}

    /**
     * A view.
     *
     * @param count how many tickets stand in it, negative where nobody counts them
     */
    public record DeskViewEntry(DeskView view, String icon, long count) {

        /** What the address of its list says. */
        public String address() {
            return view.name().toLowerCase(Locale.ROOT);
        }

        /** Whether there are more than anybody counts. */
        public boolean isMany() {
            return count >= DeskCounts.MANY;
        }

        /** The most that is counted. */
        public long counted() {
            return DeskCounts.MANY - 1L;
        }

        /** Whether what it counts is late. */
        public boolean isLate() {
            return view == DeskView.OVERDUE;
        }
    }
}
