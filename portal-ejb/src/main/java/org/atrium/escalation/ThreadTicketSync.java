package org.atrium.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.atrium.forum.ForumIntake;
import org.atrium.forum.event.ForumOrigin;
import org.atrium.forum.event.PostEvent.PostPublished;
import org.atrium.forum.event.ThreadId;
import org.atrium.ticket.MessageSummary;
import org.atrium.ticket.TicketDirectory;
import org.atrium.ticket.TicketIntake;
import org.atrium.ticket.TicketSummary;
import org.atrium.ticket.event.AnswerRescheduled;
import org.atrium.ticket.event.MessageOrigin;
import org.atrium.ticket.event.MessageVisibility;
import org.atrium.ticket.event.TicketAnswered;
import org.atrium.ticket.event.TicketNumber;
import org.atrium.ticket.event.TicketOpened;
import org.atrium.ticket.event.TicketReopened;
import org.atrium.ticket.event.TicketUpdateStarting;

/**
 * Keeps a thread and its ticket in sync: public answers of support become posts, posts become messages. Private
 * messages and notes never leave the ticket. Solutions are synchronised by {@link SolutionSync}.
 */
@ApplicationScoped
class ThreadTicketSync {

    @Inject
    private ForumIntake forum;

    @Inject
    private TicketIntake intake;

    @Inject
    private TicketDirectory tickets;

    @Inject
    private ThreadMessages messages;

    /** Locks the thread before the ticket, as posts do, so there is no deadlock. */
    void on(@Observes TicketUpdateStarting ticket) {
        TicketOrigin.thread(ticket.origin()).ifPresent(forum::hasTicketForUpdate);
    }

    void on(@Observes TicketAnswered answered) {
        if (answered.origin() == MessageOrigin.TICKET && answered.visibility() == MessageVisibility.PUBLIC) {
            threadOf(answered.ticket()).ifPresent(thread -> {
                MessageSummary message = tickets.message(answered.message());
                intake.linkMessage(
                        answered.message(),
                        TicketOrigin.of(forum.answerAsStaff(answered.by(), thread, message.body(), message.files())));
            });
        }
    }

    void on(@Observes PostPublished published) {
        if (published.origin() == ForumOrigin.COMMUNITY && published.escalated()) {
            tickets.findByOrigin(TicketOrigin.of(published.thread()))
                    .ifPresent(ticket -> messages.ofPost(published.post())
                            .ifPresent(message -> intake.addMessageOnce(ticket, message)));
        }
    }

    /** The ticket was reopened. */
    void on(@Observes TicketReopened reopened) {
        TicketSummary ticket = tickets.summary(reopened.ticket());
        TicketOrigin.thread(ticket.origin()).ifPresent(thread -> forum.reopenSupport(thread, ticket.answerBy()));
    }

    /** A follow-up ticket of the thread's closed one was opened. */
    void on(@Observes TicketOpened opened) {
        TicketSummary ticket = tickets.summary(opened.ticket());
        TicketOrigin.thread(ticket.origin())
                .filter(forum::hasTicketForUpdate)
                .ifPresent(thread -> forum.reopenSupport(thread, ticket.answerBy()));
    }

    /** The thread shows when the ticket's next answer is due. */
    void on(@Observes AnswerRescheduled rescheduled) {
        threadOf(rescheduled.ticket()).ifPresent(thread -> forum.changeAnswerBy(thread, rescheduled.answerBy()));
    }

    private Optional<ThreadId> threadOf(TicketNumber ticket) {
        return TicketOrigin.thread(tickets.summary(ticket).origin());
    }
}
