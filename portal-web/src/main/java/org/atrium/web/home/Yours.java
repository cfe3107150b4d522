package org.atrium.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.atrium.forum.reading.OwnDrafts;
import org.atrium.returns.Returns;
import org.atrium.ticket.OwnTickets;
import org.atrium.web.notification.Bell;
import org.atrium.web.orders.OrdersNeedingViewer;
import org.atrium.web.security.CurrentViewer;

/** The pages with everything of the viewer's own, as tabs that say how many there wait for them. */
@RequestScoped
public class Yours {

    @Inject
    private OrdersNeedingViewer ordersNeeding;

    @Inject
    private OwnTickets tickets;

    @Inject
    private Returns returns;

    @Inject
    private OwnDrafts drafts;

    @Inject
    private Bell bell;

    @Inject
    private CurrentViewer current;

    /** @param here the tab that is open */
    public List<YoursTab> tabs(String here) {
        return List.of(
                new YoursTab("orders", "/orders", ordersNeeding.get().size(), here),
                new YoursTab("returns", "/returns", returns.countToSend(current.viewer()), here),
                new YoursTab("messages", "/tickets", tickets.countAwaitingReply(current.viewer()), here),
                new YoursTab("threads", "/community?show=mine", 0, here),
                new YoursTab("answers", "/forum/answers", 0, here),
                new YoursTab("following", "/community?show=following", 0, here),
                new YoursTab("bookmarks", "/community?show=bookmarked", 0, here),
                new YoursTab("drafts", "/forum/drafts", drafts.count(current.viewer()), here),
                new YoursTab("notifications", "/notifications", bell.getUnread(), here));
    }

    /**
     * A tab.
     *
     * @param name the end of its text's key
     * @param waiting how many things there wait for the viewer
     */
    public record YoursTab(String name, String path, long waiting, boolean current) {

        YoursTab(String name, String path, long waiting, String here) {
            this(name, path, waiting, name.equals(here));
        }
    }
}
