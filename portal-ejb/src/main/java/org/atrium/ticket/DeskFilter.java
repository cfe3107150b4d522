package org.atrium.ticket;

/**
 * Which tickets an agent asks for; each part narrows the list.
 *
 * @param status null for those of the view
 * @param assignee public id of an account, {@code me}, {@code none}, or null for anyone's
 * @param queue null for all
 */
public record DeskFilter(DeskView view, TicketStatus status, String assignee, String queue) {

    /** All of one view. */
    public static DeskFilter of(DeskView view) {
        return new DeskFilter(view, null, null, null);
    }
}
