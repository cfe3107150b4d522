package org.atrium.ticket;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.atrium.account.AccountId;
import org.atrium.ticket.event.TicketChannel;

/**
 * Command to open a ticket, see {@link #by}.
 *
 * @param queue the team it waits for
 * @param order number of the order it is about, or null
 * @param returnNumber number of the return it is about, or null
 * @param origin what it came from, such as {@code thread:42}, or null; tickets do not know what that is
 * @param cause why it was opened, for its history, or null
 * @param messages what was said so far, oldest first
 */
public record NewTicket(
        String subject,
        AccountId requester,
        TicketChannel channel,
        TicketPriority priority,
        String queue,
        List<String> tags,
        String order,
        String returnNumber,
        String origin,
        String cause,
        List<NewMessage> messages) {

    public NewTicket {
        requireNonNull(subject, "subject");
        requireNonNull(queue, "queue");
        tags = List.copyOf(tags);
        messages = List.copyOf(messages);
    }

    /** Begins the ticket of a requester; subject and queue must follow, everything else may. */
    public static TicketSteps by(AccountId requester, TicketChannel channel) {
        return new TicketSteps(requester, channel);
    }

    /** The same for a team. */
    NewTicket inQueue(String team) {
        return new NewTicket(
                subject, requester, channel, priority, team, tags, order, returnNumber, origin, cause, messages);
    }

    /** What a ticket is built by, step by step. Priority is normal unless it is said. */
    public static final class TicketSteps {

        private final AccountId requester;
        private final TicketChannel channel;
        private String subject;
        private String queue;
        private TicketPriority priority = TicketPriority.NORMAL;
        private List<String> tags = List.of();
        private String order;
        private String returnNumber;
        private String origin;
        private String cause;
        private List<NewMessage> messages = List.of();

        private TicketSteps(AccountId requester, TicketChannel channel) {
            this.requester = requester;
            this.channel = channel;
        }

        public TicketSteps subject(String text) {
            subject = text;
            return this;
        }

        public TicketSteps queue(String team) {
            queue = team;
            return this;
        }

        public TicketSteps priority(TicketPriority chosen) {
            priority = chosen;
            return this;
        }

        public TicketSteps tags(List<String> all) {
            tags = all;
            return this;
        }

        public TicketSteps order(String number) {
            order = number;
            return this;
        }

        TicketSteps returnNumber(String number) {
            returnNumber = number;
            return this;
        }

        public TicketSteps origin(String reference) {
            origin = reference;
            return this;
        }

        public TicketSteps cause(String why) {
            cause = why;
            return this;
        }

        public TicketSteps messages(List<NewMessage> oldestFirst) {
            messages = oldestFirst;
            return this;
        }

        public NewTicket build() {
            return new NewTicket(
                    subject, requester, channel, priority, queue, tags, order, returnNumber, origin, cause, messages);
        }
    }
}
