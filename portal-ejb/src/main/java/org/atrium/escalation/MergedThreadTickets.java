package org.atrium.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.atrium.forum.PostDirectory;
import org.atrium.forum.event.ThreadEvent.ThreadsMerged;
import org.atrium.platform.text.Texts;
import org.atrium.ticket.TicketIntake;

/**
 * Moves tickets when threads are merged: a single ticket moves to the target; if both have one, the merged thread's
 * ticket is detached, since its requester and private messages are others.
 */
@ApplicationScoped
class MergedThreadTickets {

    @Inject
    private EscalationQueries queries;

    @Inject
    private TicketIntake tickets;

    @Inject
    private PostDirectory posts;

    void on(@Observes ThreadsMerged merged) {
        String before = TicketOrigin.of(merged.from());
        if (merged.bothHaveTicket()) {
            String note = Texts.in((String) null)
                    .get("escalation.merged", posts.title(merged.into()), posts.path(merged.into()));
            tickets.detachOrigin(before, merged.by(), note);
        } else {
            queries.byThread(merged.from().value()).ifPresent(escalation -> escalation.moveTo(merged.into()));
            tickets.changeOrigin(before, TicketOrigin.of(merged.into()));
        }
    }
}
