package org.atrium.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.atrium.account.AccountId;
import org.atrium.account.AccountSummary;
import org.atrium.escalation.DemoTickets.DemoMessage;
import org.atrium.escalation.DemoTickets.DemoTicket;
import org.atrium.forum.ForumIntake;
import org.atrium.forum.ImportedThreads;
import org.atrium.forum.ThreadStatus;
import org.atrium.forum.event.PostId;
import org.atrium.forum.event.ThreadId;
import org.atrium.platform.demo.DemoFiles;
import org.atrium.ticket.ImportedTickets;
import org.atrium.ticket.NewMessage;
import org.atrium.ticket.NewTicket;
import org.atrium.ticket.TicketDirectory;
import org.atrium.ticket.TicketStatus;
import org.atrium.ticket.event.MessageVisibility;
import org.atrium.ticket.event.TicketChannel;
import org.atrium.ticket.event.TicketNumber;

/** Creates one demo ticket, and its posts in the thread. */
@ApplicationScoped
class DemoTicketWriter {

    private static final Duration SHORT_DELAY = Duration.ofMinutes(20);

    /** What was solved longer ago would be closed at once. */
    private static final Duration MAX_SOLVED_AGE = Duration.ofDays(3);

    @Inject
    private EntityManager entityManager;

    @Inject
    private ForumIntake forum;

    @Inject
    private ImportedThreads threads;

    @Inject
    private ImportedTickets tickets;

    @Inject
    private TicketDirectory directory;

    @Inject
    private ThreadMessages threadMessages;

    void create(DemoTicket line, Map<String, AccountSummary> accounts, Instant now) {
        ThreadId thread =
                line.thread() == null ? null : threads.findDemo(line.thread()).orElseThrow();
        Instant opened = DemoFiles.instantBefore(now, line.ago());
        AccountId agent =
                line.assignee() == null ? null : accounts.get(line.assignee()).id();
        TicketNumber ticket = tickets.create(newTicket(line, accounts, thread), opened);
        if (agent != null) {
            tickets.assign(ticket, agent, opened.plus(SHORT_DELAY));
        }
        Instant last = opened;
        PostId accepted = null;
        for (int i = 0; i < line.messages().size(); i++) {
            DemoMessage words = line.messages().get(i);
            last = DemoFiles.instantBefore(now, words.ago());
            PostId post = addMessage(ticket, thread, words, accounts.get(words.author()), last);
            if (line.acceptedMessage() != null && line.acceptedMessage() == i) {
                accepted = post;
                tickets.transitionTo(ticket, TicketStatus.SOLVED, agent, last.plusSeconds(1));
            }
        }
        Instant ended = finish(ticket, line.status(), agent, last, now);
        if (thread != null) {
            linkThread(thread, ticket, line, opened, line.status() == TicketStatus.SOLVED ? ended : null, accepted);
        }
    }

    private NewTicket newTicket(DemoTicket line, Map<String, AccountSummary> accounts, ThreadId thread) {
        NewTicket.TicketSteps ticket = NewTicket.by(
                        accounts.get(line.requester()).id(), TicketChannel.valueOf(line.channel()))
                .subject(line.subject())
                .priority(line.priority())
                .queue(line.queue())
                .tags(line.tags())
                .order(line.order());
        if (thread != null) {
            ticket.origin(TicketOrigin.of(thread))
                    .cause(cause(thread).name())
                    .messages(threadMessages.ofThread(forum.snapshot(thread)));
        }
        return ticket.build();
    }

    private PostId addMessage(
            TicketNumber ticket, ThreadId thread, DemoMessage message, AccountSummary author, Instant at) {
        MessageVisibility visibility = MessageVisibility.valueOf(message.visibility());
        PostId post = thread != null && visibility == MessageVisibility.PUBLIC
                ? threads.addPost(thread, author.id(), author.isStaff(), message.body(), at)
                : null;
        tickets.addMessage(
                ticket,
                new NewMessage(
                        author.id(),
                        author.isStaff(),
                        visibility,
                        message.body(),
                        at,
                        post == null ? null : TicketOrigin.of(post)));
        return post;
    }

    private Instant finish(TicketNumber ticket, TicketStatus status, AccountId agent, Instant last, Instant now) {
        Instant soon = last.plus(SHORT_DELAY);
        Instant kept = now.minus(MAX_SOLVED_AGE);
        Instant ended = status == TicketStatus.SOLVED && soon.isBefore(kept) ? kept : soon;
        if (status == TicketStatus.CLOSED) {
            tickets.transitionTo(ticket, TicketStatus.SOLVED, agent, soon);
            ended = soon.plus(Duration.ofDays(7));
        }
        if (status != TicketStatus.NEW) {
            tickets.transitionTo(ticket, status, status == TicketStatus.CLOSED ? null : agent, ended);
        }
        return ended;
    }

    private void linkThread(
            ThreadId thread, TicketNumber ticket, DemoTicket line, Instant opened, Instant done, PostId accepted) {
        threads.handToSupport(
                thread, ticket.value(), opened, directory.summary(ticket).answerBy(), done);
        Escalation escalation = new Escalation(thread, ticket, cause(thread), null, opened);
        if (accepted != null) {
            threads.acceptAnswer(thread, accepted);
            escalation.recordAcceptedPost(accepted);
        }
        entityManager.persist(escalation);
    }

    private EscalationCause cause(ThreadId thread) {
        return forum.snapshot(thread).status() == ThreadStatus.OPEN
                ? EscalationCause.UNANSWERED
                : EscalationCause.UNSOLVED;
    }
}
