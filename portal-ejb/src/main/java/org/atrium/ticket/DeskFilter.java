package org.atrium.ticket;

import java.util.Set;
import java.util.stream.Collectors;
import org.atrium.ticket.event.TicketChannel;

/**
 * Filter of the desk's list; each part narrows it.
 *
 * @param status null for all of the view
 * @param assignee public id of an account, {@code me}, {@code none}, or null for anyone's
 * @param queue null for all
 * @param channel by which tickets were opened, null for all
 */
public record DeskFilter(DeskView view, TicketStatus status, String assignee, String queue, TicketChannel channel) {

    public DeskFilter {
        assignee = assignee == null || assignee.isBlank() ? null : assignee.strip();
    }

    /** All of one view. */
    public static DeskFilter of(DeskView view) {
        return new DeskFilter(view, null, null, null, null);
    }

    /** The statuses of a kind that are asked for. */
    Set<TicketStatus> statusesOf(Set<TicketStatus> kind) {
        return view.statuses().stream()
                .filter(one -> kind.contains(one) && (status == null || status == one))
                .collect(Collectors.toSet());
    }
}
