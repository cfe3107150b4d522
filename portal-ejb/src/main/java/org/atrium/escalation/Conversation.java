package org.atrium.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.account.Role;
import org.atrium.forum.ForumSupport;
import org.atrium.forum.PostId;
import org.atrium.forum.PostPublished;
import org.atrium.forum.QuestionSolved;
import org.atrium.forum.ThreadId;
import org.atrium.forum.ThreadStory;
import org.atrium.ticket.MessageCard;
import org.atrium.ticket.NewMessage;
import org.atrium.ticket.TicketAnswered;
import org.atrium.ticket.TicketCard;
import org.atrium.ticket.TicketDirectory;
import org.atrium.ticket.TicketIntake;
import org.atrium.ticket.TicketLocking;
import org.atrium.ticket.TicketNumber;
import org.atrium.ticket.TicketOpened;
import org.atrium.ticket.TicketReopened;
import org.atrium.ticket.TicketSolved;
import org.atrium.ticket.Visibility;

/**
 * Keeps a thread and its ticket one conversation. Public answers of support become posts, posts become messages, a
 * solution on one side reaches the other. Nothing but public answers ever goes from a ticket to its thread.
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
    private AccountDirectory people;

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
                .ifPresent(ticket -> forum.story(published.thread()).posts().stream()
                        .filter(post -> post.id().equals(published.post()))
                        .forEach(post -> intake.bring(
                                ticket,
                                new NewMessage(
                                        post.author(),
                                        post.staff() && isSupport(post.author()),
                                        Visibility.PUBLIC,
                                        post.markdown(),
                                        post.publishedAt(),
                                        Origin.of(post.id())))));
    }

    /**
     * The public answer that solved the ticket is the accepted one, unless the community was first, or it does not stand
     * in the thread any more.
     */
    void accept(@Observes TicketSolved solved) {
        threadOf(solved.ticket()).ifPresent(thread -> {
            if (solved.answer() != null && !isSolvedByCommunity(forum.story(thread))) {
                Origin.post(tickets.message(solved.answer()).reference())
                        .filter(post -> forum.isAnswer(thread, post))
                        .ifPresent(post -> forum.acceptAnswer(solved.by(), thread, post));
            }
            forum.supportDone(thread);
        });
    }

    /** The requester needs support again, in the same ticket. */
    void again(@Observes TicketReopened reopened) {
        TicketCard ticket = tickets.card(reopened.ticket());
        Origin.thread(ticket.origin()).ifPresent(thread -> forum.supportAgain(thread, ticket.due()));
    }

    /** The requester needs support again, and the old ticket is closed for good. */
    void goOn(@Observes TicketOpened opened) {
        TicketCard ticket = tickets.card(opened.ticket());
        Origin.thread(ticket.origin())
                .filter(thread -> forum.story(thread).escalated())
                .ifPresent(thread -> forum.supportAgain(thread, ticket.due()));
    }

    void propose(@Observes QuestionSolved solved) {
        tickets.ofOrigin(Origin.of(solved.thread()))
                .ifPresent(ticket -> intake.proposeClosing(ticket, Origin.of(solved.answer()), solved.by()));
    }

    private Optional<ThreadId> threadOf(TicketNumber ticket) {
        return Origin.thread(tickets.card(ticket).origin());
    }

    private boolean isSupport(AccountId author) {
        var roles = people.card(author).roles();
        return roles.contains(Role.AGENT) || roles.contains(Role.ADMIN);
    }

    private static boolean isSolvedByCommunity(ThreadStory story) {
        return story.posts().stream().anyMatch(post -> post.accepted() && !post.staff());
    }
}
