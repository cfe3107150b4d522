package org.atrium.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.atrium.forum.ForumSupport;
import org.atrium.forum.event.PostId;
import org.atrium.forum.event.PostPublished;
import org.atrium.forum.event.ThreadId;
import org.atrium.ticket.MessageCard;
import org.atrium.ticket.TicketCard;
import org.atrium.ticket.TicketDirectory;
import org.atrium.ticket.TicketIntake;
import org.atrium.ticket.event.AnswerRescheduled;
import org.atrium.ticket.event.TicketAnswered;
import org.atrium.ticket.event.TicketLocking;
import org.atrium.ticket.event.TicketNumber;
import org.atrium.ticket.event.TicketOpened;
import org.atrium.ticket.event.TicketReopened;
import org.atrium.ticket.event.Visibility;

/**
 * Keeps a thread and its ticket one conversation: public answers of support become posts, posts become messages. Nothing
 * but public answers ever goes from a ticket to its thread. What solved them is for {@link Solutions}.
 */
@ApplicationScoped
class Conversation {

    @Inject
    private ForumSupport forum;

    @Inject
    private TicketIntake intake;

    @Inject
    private TicketDirectory tickets;

    @Inject
    private ThreadWords words;

    @Inject
    private OwnPost ownPost;

    /** The thread first, then the ticket: the order in which posts take them. */
    void lockThread(@Observes TicketLocking ticket) {
        Origin.thread(ticket.origin()).ifPresent(forum::takeForSupport);
    }

    void publish(@Observes TicketAnswered answered) {
        if (answered.visibility() == Visibility.PUBLIC) {
            MessageCard message = tickets.message(answered.message());
            threadOf(answered.ticket())
                    .filter(thread -> message.reference() == null)
                    .ifPresent(thread -> {
                        ownPost.setBeingWritten(true);
                        PostId post = forum.answerAsStaff(answered.by(), thread, message.body());
                        ownPost.setBeingWritten(false);
                        intake.refer(answered.message(), Origin.of(post));
                    });
        }
    }

    void bring(@Observes PostPublished published) {
        if (ownPost.isBeingWritten()) {
            return;
        }
        tickets.ofOrigin(Origin.of(published.thread()))
                .ifPresent(ticket -> words.of(published.post()).ifPresent(said -> intake.bring(ticket, said)));
    }

    /** The requester needs support again, in the same ticket. */
    void again(@Observes TicketReopened reopened) {
        TicketCard ticket = tickets.card(reopened.ticket());
        Origin.thread(ticket.origin()).ifPresent(thread -> forum.supportAgain(thread, ticket.answerBy()));
    }

    /** The requester needs support again, and the old ticket is closed for good. */
    void goOn(@Observes TicketOpened opened) {
        TicketCard ticket = tickets.card(opened.ticket());
        Origin.thread(ticket.origin())
                .filter(forum::takeForSupport)
                .ifPresent(thread -> forum.supportAgain(thread, ticket.answerBy()));
    }

    /** The thread promises what the ticket does. */
    void promise(@Observes AnswerRescheduled rescheduled) {
        threadOf(rescheduled.ticket()).ifPresent(thread -> forum.supportAnswersBy(thread, rescheduled.answerBy()));
    }

    private Optional<ThreadId> threadOf(TicketNumber ticket) {
        return Origin.thread(tickets.card(ticket).origin());
    }
}
