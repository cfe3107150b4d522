package org.atrium.ticket;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.atrium.account.AccountCard;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.account.Role;
import org.atrium.account.Viewer;
import org.atrium.audit.AuditTrail;
import org.atrium.audit.PersonalRecord;
import org.atrium.platform.error.ConflictException;
import org.atrium.platform.error.Inputs;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.error.StaleObjectException;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.platform.text.BodyText;
import org.atrium.platform.text.OneLine;
import org.atrium.platform.text.TagName;
import org.atrium.ticket.event.TicketNumber;
import org.atrium.ticket.event.Visibility;

/** What agents do with a ticket: read it, take it, answer it, change it, solve it. */
@Stateless
@RolesAllowed({Role.Names.AGENT, Role.Names.ADMIN})
public class TicketDesk {

    @Inject
    private Tickets tickets;

    @Inject
    private TicketQueries queries;

    @Inject
    private TicketReader reader;

    @Inject
    private AccountDirectory people;

    @Inject
    private AuditTrail audit;

    /** Any ticket; its requester sees who looked at it. */
    public TicketView read(Viewer viewer, TicketNumber number) {
        Ticket ticket = queries.byNumber(number).stream().findFirst().orElseThrow(UnknownObjectException::new);
        audit.looked(
                viewer.requireAccount().value(),
                PersonalRecord.TICKET,
                number.value(),
                ticket.requesterId().value());
        return reader.view(ticket, viewer);
    }

    /**
     * Makes an unowned ticket the viewer's.
     *
     * @throws ConflictException if somebody else was faster
     */
    public void take(Viewer viewer, TicketNumber number) {
        Ticket ticket = tickets.locked(number);
        if (ticket.assigneeId() != null && !viewer.is(ticket.assigneeId())) {
            throw new ConflictException("ticket.error.taken");
        }
        change(viewer, ticket, new Change(null, null, new Assignment("me"), null, null));
    }

    /** Makes a ticket the viewer's that is nobody's; tells whether it still was. */
    public boolean claim(Viewer viewer, TicketNumber number) {
        Ticket ticket = tickets.locked(number);
        boolean free = ticket.assigneeId() == null && ticket.status().isUnsolved();
        if (free) {
            change(viewer, ticket, new Change(null, null, new Assignment("me"), null, null));
        }
        return free;
    }

    /**
     * Answers, or notes something.
     *
     * @return the message's id
     * @throws ConflictException if something was said that whoever answers has not read
     */
    public long answer(Viewer viewer, TicketNumber number, Answer answer) {
        return answer(viewer, number, answer, null, null);
    }

    /**
     * Answers, or notes something, and changes the ticket with it: both or neither. What the answer says of the status
     * comes last.
     *
     * @param change what changes besides, null for nothing
     * @param version the version the change started from, null to change whatever is there
     * @return the message's id
     * @throws ConflictException if something was said that whoever answers has not read
     * @throws StaleObjectException if somebody changed the ticket since
     */
    public long answer(Viewer viewer, TicketNumber number, Answer answer, Change change, Long version) {
        Inputs.check(answer);
        Ticket ticket = tickets.locked(number);
        if (change != null && ticket.status() == TicketStatus.CLOSED) {
            throw new ConflictException("ticket.error.closed");
        }
        ticket.requireVersion(version);
        if (answer.read() != null && answer.read() < queries.messageCount(ticket)) {
            throw new ConflictException("ticket.error.unread");
        }
        TicketMessage said = tickets.hear(
                ticket,
                new NewMessage(viewer.requireAccount(), true, answer.visibility(), answer.body(), tickets.now(), null));
        audit(viewer, ticket, "ticket.answer", answer.visibility().name());
        Change with = change == null ? new Change(null, null, null, null, null) : change;
        if (change != null || answer.status() != null) {
            TicketStatus status = answer.status() == null ? with.status() : answer.status();
            change(viewer, ticket, new Change(status, with.priority(), with.assignee(), with.queue(), with.tags()));
        }
        return said.id();
    }

    /**
     * Changes what is not null.
     *
     * @param version the version the change started from, null to change whatever is there
     * @throws StaleObjectException if somebody changed the ticket since
     */
    public void change(Viewer viewer, TicketNumber number, Change change, Long version) {
        Ticket ticket = tickets.locked(number);
        if (ticket.status() == TicketStatus.CLOSED) {
            throw new ConflictException("ticket.error.closed");
        }
        ticket.requireVersion(version);
        change(viewer, ticket, change);
    }

    private void change(Viewer viewer, Ticket ticket, Change change) {
        Inputs.check(change);
        AccountId actor = viewer.requireAccount();
        Instant now = tickets.now();
        TicketFields before = TicketFields.of(ticket);
        if (change.priority() != null) {
            ticket.press(change.priority(), actor, now);
        }
        if (change.assignee() != null) {
            ticket.assign(owner(viewer, ticket, change.assignee().account()), actor, now);
        }
        if (change.queue() != null) {
            ticket.moveTo(change.queue(), actor, now);
            queries.keepQueue(ticket.queue());
        }
        if (change.tags() != null) {
            ticket.tag(Tags.of(change.tags()), actor, now);
        }
        if (change.status() != null) {
            tickets.become(ticket, change.status(), actor, now);
        }
        tickets.reschedule(ticket);
        TicketFields.of(ticket)
                .since(before, account -> people.card(account).email())
                .inWords()
                .ifPresent(changes -> audit(viewer, ticket, "ticket.change", changes));
    }

    /** Somebody from support, or who has it already: a ticket stays with its owner until somebody else takes it over. */
    private AccountId owner(Viewer viewer, Ticket ticket, String publicId) {
        if (publicId == null) {
            return null;
        }
        return "me".equals(publicId)
                ? viewer.requireAccount()
                : people.byPublicId(publicId)
                        .filter(card -> card.support() || card.id().equals(ticket.assigneeId()))
                        .map(AccountCard::id)
                        .orElseThrow(() -> new InvalidInputException("assignee", "ticket.error.assignee"));
    }

    private void audit(Viewer viewer, Ticket ticket, String action, String detail) {
        audit.record(
                viewer.requireAccount().value(),
                action,
                ticket.number().value(),
                ticket.requesterId().value(),
                detail);
    }

    /**
     * An agent's words.
     *
     * @param body Markdown
     * @param status what the ticket becomes with them, or null
     * @param read how many messages they have read before, null to answer whatever was said
     */
    public record Answer(
            @NotBlank @Size(max = 20_000) @BodyText(markdown = true)
            String body,

            @NotNull Visibility visibility,
            TicketStatus status,
            Integer read) {}

    /**
     * What changes; null leaves it as it is.
     *
     * @param queue a team, which has a name
     * @param tags all of them
     */
    public record Change(
            TicketStatus status,
            TicketPriority priority,
            Assignment assignee,
            @Size(min = 1, max = 60) @OneLine String queue,
            List<@TagName String> tags) {

        public Change {
            queue = queue == null ? null : queue.strip();
            tags = tags == null ? null : TagName.Form.inPlace(tags);
        }
    }

    /**
     * Who looks after a ticket from now on.
     *
     * @param account public id, {@code me}, or null for nobody
     */
    public record Assignment(String account) {}
}
