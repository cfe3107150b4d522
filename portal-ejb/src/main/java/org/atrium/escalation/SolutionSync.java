package org.atrium.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.atrium.forum.ForumIntake;
import org.atrium.forum.event.ForumOrigin;
import org.atrium.forum.event.PostId;
import org.atrium.forum.event.ThreadEvent.QuestionSolved;
import org.atrium.forum.event.ThreadEvent.QuestionUnsolved;
import org.atrium.forum.event.ThreadId;
import org.atrium.ticket.TicketDirectory;
import org.atrium.ticket.TicketIntake;
import org.atrium.ticket.event.TicketSolved;

/**
 * Synchronises solutions: an accepted answer is proposed for closing the ticket, and the answer that solved the ticket
 * is accepted in the thread. An answer accepted by a person is never replaced; if the author unmarks it, a solved
 * ticket is reopened.
 */
@ApplicationScoped
class SolutionSync {

    @Inject
    private EscalationQueries queries;

    @Inject
    private ForumIntake forum;

    @Inject
    private TicketIntake intake;

    @Inject
    private TicketDirectory tickets;

    @Inject
    private ThreadMessages messages;

    /** The public answer that solved the ticket is the accepted one, as far as it stands in the thread. */
    void on(@Observes TicketSolved solved) {
        TicketOrigin.thread(tickets.summary(solved.ticket()).origin()).ifPresent(thread -> {
            answerPost(solved)
                    .filter(post -> forum.isAnswer(thread, post) && mayAcceptInstead(thread, post))
                    .ifPresent(post -> {
                        forum.acceptAnswer(solved.by(), thread, post, ForumOrigin.SUPPORT);
                        storeAcceptedPost(thread, post);
                    });
            forum.markSupportDone(thread);
        });
    }

    void on(@Observes QuestionSolved solved) {
        if (solved.origin() == ForumOrigin.SUPPORT) {
            return;
        }
        storeAcceptedPost(solved.thread(), null);
        tickets.findByOrigin(TicketOrigin.of(solved.thread())).ifPresent(ticket -> messages.ofPost(solved.answer())
                .ifPresent(answer -> intake.proposeClosing(ticket, answer, solved.by())));
    }

    void on(@Observes QuestionUnsolved unsolved) {
        tickets.findByOrigin(TicketOrigin.of(unsolved.thread()))
                .ifPresent(ticket -> intake.withdrawSolution(ticket, unsolved.by()));
    }

    private Optional<PostId> answerPost(TicketSolved solved) {
        return solved.answer() == null
                ? Optional.empty()
                : TicketOrigin.post(tickets.message(solved.answer()).reference());
    }

    /** Whether the mark can come to a post: there is none, or a ticket set it on another one. */
    private boolean mayAcceptInstead(ThreadId thread, PostId post) {
        Optional<PostId> accepted = forum.acceptedAnswer(thread);
        return accepted.isEmpty()
                || !accepted.get().equals(post)
                        && queries.byThread(thread.value())
                                .filter(escalation -> escalation.hasAccepted(accepted.get()))
                                .isPresent();
    }

    private void storeAcceptedPost(ThreadId thread, PostId marked) {
        queries.byThread(thread.value()).ifPresent(escalation -> escalation.recordAcceptedPost(marked));
    }
}
