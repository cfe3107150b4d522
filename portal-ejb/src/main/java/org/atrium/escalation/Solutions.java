package org.atrium.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.atrium.forum.ForumSupport;
import org.atrium.forum.event.PostId;
import org.atrium.forum.event.QuestionSolved;
import org.atrium.forum.event.QuestionUnsolved;
import org.atrium.forum.event.ThreadId;
import org.atrium.ticket.TicketDirectory;
import org.atrium.ticket.TicketIntake;
import org.atrium.ticket.event.TicketSolved;

/**
 * Carries what solved a question to its ticket and back: an accepted answer is proposed for closing the ticket, and what
 * solved the ticket is accepted in the thread. A mark that somebody set there stays where it is; if its author takes it
 * back, the ticket is open again.
 */
@ApplicationScoped
class Solutions {

    @Inject
    private EscalationQueries queries;

    @Inject
    private ForumSupport forum;

    @Inject
    private TicketIntake intake;

    @Inject
    private TicketDirectory tickets;

    @Inject
    private ThreadWords words;

    /** The public answer that solved the ticket is the accepted one, as far as it stands in the thread. */
    void accept(@Observes TicketSolved solved) {
        Origin.thread(tickets.card(solved.ticket()).origin()).ifPresent(thread -> {
            answer(solved)
                    .filter(post -> forum.isAnswer(thread, post) && isFree(thread, post))
                    .ifPresent(post -> {
                        forum.acceptAnswer(solved.by(), thread, post);
                        remember(thread, post);
                    });
            forum.supportDone(thread);
        });
    }

    void propose(@Observes QuestionSolved solved) {
        remember(solved.thread(), null);
        tickets.ofOrigin(Origin.of(solved.thread())).ifPresent(ticket -> words.of(solved.answer())
                .ifPresent(answer -> intake.proposeClosing(ticket, answer, solved.by())));
    }

    void withdraw(@Observes QuestionUnsolved unsolved) {
        tickets.ofOrigin(Origin.of(unsolved.thread())).ifPresent(ticket -> intake.unsolve(ticket, unsolved.by()));
    }

    private Optional<PostId> answer(TicketSolved solved) {
        return solved.answer() == null
                ? Optional.empty()
                : Origin.post(tickets.message(solved.answer()).reference());
    }

    /** Whether the mark can come to a post: there is none, or a ticket set it on another one. */
    private boolean isFree(ThreadId thread, PostId post) {
        Optional<PostId> accepted = forum.acceptedAnswer(thread);
        return accepted.isEmpty()
                || !accepted.get().equals(post)
                        && queries.ofThread(thread.value()).stream()
                                .anyMatch(escalation -> escalation.hasMarked(accepted.get()));
    }

    private void remember(ThreadId thread, PostId marked) {
        queries.ofThread(thread.value()).forEach(escalation -> escalation.mark(marked));
    }
}
