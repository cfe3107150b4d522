package org.atrium.web.ticket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import org.atrium.escalation.TicketOrigin;
import org.atrium.forum.event.ThreadId;
import org.atrium.ticket.MessageView;
import org.atrium.ticket.TicketStatus;
import org.atrium.ticket.TicketView;
import org.atrium.web.text.PageTexts;
import org.atrium.web.text.Times;

/** Texts about a ticket's status, for its requester. */
@Named
@RequestScoped
public class TicketText {

    @Inject
    private PageTexts texts;

    @Inject
    private Times times;

    @Inject
    private Clock clock;

    /** What happens next, such as "Otto looks after it. You will hear from us by tomorrow, 12:00." */
    public String nextStep(TicketView ticket) {
        String sentence = ticket.status() == TicketStatus.OPEN && ticket.assignee() != null
                ? texts.of("ticket.next.owned", ticket.assignee().displayName())
                : texts.of("ticket.next." + ticket.status().name());
        Instant due = ticket.sla().due();
        return due == null || due.isBefore(clock.instant())
                ? sentence
                : sentence + " " + texts.of("ticket.answerBy", times.deadline(due));
    }

    /** Whether somebody got a copy of a message of staff. */
    static boolean isCopied(TicketView ticket, MessageView message) {
        return message.staff()
                && ticket.parties().stream().anyMatch(party -> !party.addedAt().isAfter(message.at()));
    }

    /** Path of the thread a ticket came from, null where it came from none. */
    public String threadPath(String origin) {
        return TicketOrigin.thread(origin)
                .map(ThreadId::value)
                .map(id -> "/forum/thread/" + id)
                .orElse(null);
    }
}
