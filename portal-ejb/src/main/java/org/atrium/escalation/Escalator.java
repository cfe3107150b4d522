package org.atrium.escalation;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.atrium.account.AccountId;
import org.atrium.forum.ForumSupport;
import org.atrium.forum.ThreadStatus;
import org.atrium.forum.ThreadStory;
import org.atrium.forum.event.ThreadId;
import org.atrium.platform.error.ConflictException;
import org.atrium.ticket.NewMessage;
import org.atrium.ticket.NewTicket;
import org.atrium.ticket.TicketDirectory;
import org.atrium.ticket.TicketIntake;
import org.atrium.ticket.TicketPriority;
import org.atrium.ticket.event.TicketChannel;
import org.atrium.ticket.event.TicketNumber;

/**
 * Makes a thread a ticket, exactly once: whoever comes takes the thread first, on whichever node, so the others wait and
 * then find the ticket that is there. Should one come another way, the unique thread of {@link Escalation} refuses it.
 */
@Stateless
public class Escalator {

    @Inject
    private EntityManager entityManager;

    @Inject
    private EscalationQueries queries;

    @Inject
    private ForumSupport forum;

    @Inject
    private TicketIntake tickets;

    @Inject
    private TicketDirectory directory;

    @Inject
    private ThreadWords said;

    @Inject
    private Clock clock;

    /**
     * Makes a question that is due by a rule a ticket, in a transaction of its own.
     *
     * @return empty if it is not due any more, or somebody has the thread just now: the next tick looks again
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Optional<HandOver> escalateDue(DueQuestions.Due due) {
        if (!forum.claimForSupport(due.thread()) || existing(due.thread()).isPresent()) {
            return Optional.empty();
        }
        ThreadStory story = forum.story(due.thread());
        return due.cause(story).map(cause -> open(story, cause, due.queue(), null, List.of()));
    }

    /**
     * Makes a question a ticket because somebody asked for it; where it has one, that hears why they ask.
     *
     * @throws ConflictException if it is solved, not everybody can read it, or its ticket is not the asker's to know
     */
    public HandOver escalateAsked(ThreadId thread, Plea plea) {
        forum.takeForSupport(thread);
        Optional<TicketNumber> existing = existing(thread);
        if (existing.isPresent()) {
            return join(existing.get(), plea);
        }
        ThreadStory story = forum.story(thread);
        requireUnsolved(story);
        return open(
                story,
                plea.asker().is(story.author()) ? Cause.AUTHOR : Cause.STAFF,
                queueOf(story),
                plea.asker().requireAccount(),
                plea.words(story.author(), clock.instant()).stream().toList());
    }

    private HandOver join(TicketNumber existing, Plea plea) {
        AccountId requester = directory.card(existing).requester();
        if (!plea.asker().is(requester) && !plea.asker().isStaff()) {
            throw new ConflictException("escalation.error.others");
        }
        TicketNumber told = plea.words(requester, clock.instant())
                .map(words -> tickets.add(existing, words))
                .orElse(existing);
        return new HandOver(told, false, null);
    }

    private static void requireUnsolved(ThreadStory story) {
        if (!story.published()) {
            throw new ConflictException("escalation.error.unpublished");
        }
        if (story.status() == ThreadStatus.SOLVED) {
            throw new ConflictException("escalation.error.solved");
        }
    }

    private HandOver open(ThreadStory story, Cause cause, String queue, AccountId by, List<NewMessage> words) {
        Instant now = clock.instant();
        TicketPriority priority = new Urgency(
                        Duration.between(story.createdAt(), now), story.affected(), story.order() != null)
                .priority();
        TicketNumber ticket = tickets.open(new NewTicket(
                story.title(),
                story.author(),
                TicketChannel.FORUM,
                priority,
                queue == null ? story.queue() : queue,
                List.of(),
                story.order(),
                null,
                Origin.of(story.id()),
                cause.name(),
                Stream.concat(said.in(story).stream(), words.stream()).toList()));
        entityManager.persist(new Escalation(story.id(), ticket, cause, by, now));
        Instant answerBy = directory.card(ticket).answerBy();
        forum.handToSupport(story.id(), ticket.value(), answerBy);
        return new HandOver(ticket, true, answerBy);
    }

    private String queueOf(ThreadStory story) {
        EscalationRule rule = entityManager.find(EscalationRule.class, story.category());
        return rule == null ? null : rule.queue();
    }

    private Optional<TicketNumber> existing(ThreadId thread) {
        return queries.ofThread(thread.value()).stream().findFirst().map(Escalation::ticketNumber);
    }
}
