package org.atrium.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.atrium.account.AccountCard;
import org.atrium.account.AccountId;
import org.atrium.escalation.DemoTickets.Line;
import org.atrium.escalation.DemoTickets.Words;
import org.atrium.forum.ForumSupport;
import org.atrium.forum.PastThreads;
import org.atrium.forum.ThreadStatus;
import org.atrium.forum.event.PostId;
import org.atrium.forum.event.ThreadId;
import org.atrium.platform.demo.DemoFiles;
import org.atrium.ticket.NewMessage;
import org.atrium.ticket.NewTicket;
import org.atrium.ticket.PastTickets;
import org.atrium.ticket.TicketDirectory;
import org.atrium.ticket.TicketStatus;
import org.atrium.ticket.event.TicketChannel;
import org.atrium.ticket.event.TicketNumber;
import org.atrium.ticket.event.Visibility;

/** Writes one demo ticket, and what of it stands in its thread. */
@ApplicationScoped
class DemoTicketWriter {

    private static final Duration A_LITTLE = Duration.ofMinutes(20);

    /** What was solved longer ago would be closed at once. */
    private static final Duration KEPT_SOLVED = Duration.ofDays(3);

    @Inject
    private EntityManager entityManager;

    @Inject
    private ForumSupport forum;

    @Inject
    private PastThreads threads;

    @Inject
    private PastTickets tickets;

    @Inject
    private TicketDirectory directory;

    @Inject
    private ThreadWords said;

    void write(Line line, Map<String, AccountCard> people, Instant now) {
        ThreadId thread =
                line.thread() == null ? null : threads.findDemo(line.thread()).orElseThrow();
        Instant opened = DemoFiles.before(now, line.ago());
        AccountId agent =
                line.assignee() == null ? null : people.get(line.assignee()).id();
        TicketNumber ticket = tickets.open(wish(line, people, thread), opened);
        if (agent != null) {
            tickets.assign(ticket, agent, opened.plus(A_LITTLE));
        }
        Instant last = opened;
        PostId accepted = null;
        for (int i = 0; i < line.messages().size(); i++) {
            Words words = line.messages().get(i);
            last = DemoFiles.before(now, words.ago());
            PostId post = say(ticket, thread, words, people.get(words.author()), last);
            if (line.acceptedMessage() != null && line.acceptedMessage() == i) {
                accepted = post;
                tickets.become(ticket, TicketStatus.SOLVED, agent, last.plusSeconds(1));
            }
        }
        Instant ended = end(ticket, line.status(), agent, last, now);
        if (thread != null) {
            handOver(thread, ticket, line, opened, line.status() == TicketStatus.SOLVED ? ended : null, accepted);
        }
    }

    private NewTicket wish(Line line, Map<String, AccountCard> people, ThreadId thread) {
        return new NewTicket(
                line.subject(),
                people.get(line.requester()).id(),
                TicketChannel.valueOf(line.channel()),
                line.priority(),
                line.queue(),
                line.tags(),
                line.order(),
                null,
                thread == null ? null : Origin.of(thread),
                thread == null ? null : cause(thread).name(),
                thread == null ? List.of() : said.in(forum.story(thread)));
    }

    private PostId say(TicketNumber ticket, ThreadId thread, Words words, AccountCard author, Instant at) {
        Visibility visibility = Visibility.valueOf(words.visibility());
        PostId post = thread != null && visibility == Visibility.PUBLIC
                ? threads.post(thread, author.id(), author.staff(), words.body(), at)
                : null;
        tickets.say(
                ticket,
                new NewMessage(
                        author.id(),
                        author.staff(),
                        visibility,
                        words.body(),
                        at,
                        post == null ? null : Origin.of(post)));
        return post;
    }

    private Instant end(TicketNumber ticket, TicketStatus status, AccountId agent, Instant last, Instant now) {
        Instant soon = last.plus(A_LITTLE);
        Instant kept = now.minus(KEPT_SOLVED);
        Instant ended = status == TicketStatus.SOLVED && soon.isBefore(kept) ? kept : soon;
        if (status == TicketStatus.CLOSED) {
            tickets.become(ticket, TicketStatus.SOLVED, agent, soon);
            ended = soon.plus(Duration.ofDays(7));
        }
        if (status != TicketStatus.NEW) {
            tickets.become(ticket, status, status == TicketStatus.CLOSED ? null : agent, ended);
        }
        return ended;
    }

    private void handOver(
            ThreadId thread, TicketNumber ticket, Line line, Instant opened, Instant done, PostId accepted) {
        threads.handToSupport(
                thread, ticket.value(), opened, directory.card(ticket).answerBy(), done);
        Escalation escalation = new Escalation(thread, ticket, cause(thread), null, opened);
        if (accepted != null) {
            threads.accept(thread, accepted);
            escalation.mark(accepted);
        }
        entityManager.persist(escalation);
    }

    private Cause cause(ThreadId thread) {
        return forum.story(thread).status() == ThreadStatus.OPEN ? Cause.UNANSWERED : Cause.UNSOLVED;
    }
}
