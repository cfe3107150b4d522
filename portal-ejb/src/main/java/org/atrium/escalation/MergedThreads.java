package org.atrium.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.atrium.forum.PostDirectory;
import org.atrium.forum.event.ThreadsMerged;
import org.atrium.platform.text.Texts;
import org.atrium.ticket.TicketIntake;

/**
 * What becomes of the tickets of threads that are merged. A thread's only ticket goes along; where both have one, the
 * merged thread's goes on without a thread, for its requester is another and so are their private words.
 */
@ApplicationScoped
class MergedThreads {

    @Inject
    private EscalationQueries queries;

    @Inject
    private TicketIntake tickets;

    @Inject
    private PostDirectory posts;

    void follow(@Observes ThreadsMerged merged) {
        String before = Origin.of(merged.from());
        if (merged.bothWithSupport()) {
            String note = Texts.in((String) null)
                    .get("escalation.merged", posts.title(merged.into()), posts.path(merged.into()));
            tickets.leaveOrigin(before, merged.by(), note);
        } else {
            queries.ofThread(merged.from().value()).forEach(escalation -> escalation.moveTo(merged.into()));
            tickets.changeOrigin(before, Origin.of(merged.into()));
        }
    }
}
