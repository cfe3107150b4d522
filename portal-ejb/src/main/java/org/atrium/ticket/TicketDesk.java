package org.atrium.ticket;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.account.AccountSummary;
import org.atrium.account.Role;
import org.atrium.account.Viewer;
import org.atrium.audit.AuditTrail;
import org.atrium.audit.PersonalRecord;
import org.atrium.file.FileIds;
import org.atrium.platform.error.ConflictException;
import org.atrium.platform.error.InputValidation;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.error.StaleObjectException;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.platform.text.BodyText;
import org.atrium.platform.text.OneLine;
import org.atrium.platform.text.TagName;
import org.atrium.ticket.event.MessageVisibility;
import org.atrium.ticket.event.TicketAssigned;
import org.atrium.ticket.event.TicketChannel;
import org.atrium.ticket.event.TicketNumber;

/** What agents do with a ticket: read, assign, answer, edit, solve. */
@Stateless
@RolesAllowed({Role.Names.AGENT, Role.Names.ADMIN})
public class TicketDesk {

    @Inject
    private Tickets tickets;

    @Inject
    private TicketQueries queries;

    @Inject
    private TicketViewMapper mapper;

    @Inject
    private AccountDirectory accountDirectory;

    @Inject
    private AnswerRoutes routes;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<TicketAssigned> assigned;

    /** Any ticket; its requester sees who looked at it. */
    public TicketView read(Viewer viewer, TicketNumber number) {
        return mapper.view(lookAt(viewer, number), viewer);
    }

    /**
     * The same with its newest messages, and with what changed since the first of them: however long a ticket is, what
     * was said last costs the same.
     */
    public TicketView readNewest(Viewer viewer, TicketNumber number, int messages) {
        return mapper.newest(lookAt(viewer, number), viewer, messages);
    }

    private Ticket lookAt(Viewer viewer, TicketNumber number) {
        Ticket ticket = queries.byNumber(number).orElseThrow(UnknownObjectException::new);
        audit.recordAccess(
                viewer.requireAccount().value(),
                PersonalRecord.TICKET,
                number.value(),
                ticket.requesterId().value());
        return ticket;
    }

    /**
     * Makes an unowned ticket the viewer's.
     *
     * @throws ConflictException if somebody else was faster
     */
    public void assignToSelf(Viewer viewer, TicketNumber number) {
        Ticket ticket = tickets.requireForUpdate(number);
        if (ticket.assigneeId() != null && !viewer.is(ticket.assigneeId())) {
            throw new ConflictException("ticket.error.taken");
        }
        update(viewer, ticket, new EditTicket(null, null, new TicketAssignment("me"), null, null));
    }

    /** Makes a ticket the viewer's that is nobody's; tells whether it still was. */
    public boolean tryAssignToSelf(Viewer viewer, TicketNumber number) {
        Ticket ticket = tickets.requireForUpdate(number);
        boolean free = ticket.assigneeId() == null && ticket.status().isUnsolved();
        if (free) {
            update(viewer, ticket, new EditTicket(null, null, new TicketAssignment("me"), null, null));
        }
        return free;
    }

    /**
     * Answers, or notes something.
     *
     * @return the message's id
     * @throws ConflictException if something was said that whoever answers has not read
     */
    public long answer(Viewer viewer, TicketNumber number, NewTicketAnswer answer) {
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
    public long answer(Viewer viewer, TicketNumber number, NewTicketAnswer answer, EditTicket change, Long version) {
        InputValidation.check(answer);
        Ticket ticket = tickets.requireForUpdate(number);
        if (change != null && ticket.status() == TicketStatus.CLOSED) {
            throw new ConflictException("ticket.error.closed");
        }
        ticket.requireVersion(version);
        if (answer.messagesRead() != null && answer.messagesRead() < queries.messageCount(ticket, true)) {
            throw new ConflictException("ticket.error.unread");
        }
        TicketChannel channel = answer.visibility() == MessageVisibility.INTERNAL
                ? TicketChannel.WEB
                : routes.choose(ticket, answer.channel());
        TicketMessage message = tickets.addMessage(
                ticket,
                new NewMessage(
                        viewer.requireAccount(),
                        true,
                        answer.visibility(),
                        answer.body(),
                        tickets.now(),
                        null,
                        answer.files(),
                        false,
                        channel,
                        null,
                        null));
        recordAudit(viewer, ticket, "ticket.answer", answer.visibility().name());
        EditTicket with = change == null ? new EditTicket(null, null, null, null, null) : change;
        if (change != null || answer.status() != null) {
            TicketStatus status = answer.status() == null ? with.status() : answer.status();
            update(viewer, ticket, new EditTicket(status, with.priority(), with.assignee(), with.queue(), with.tags()));
        }
        return message.id();
    }

    /**
     * Changes what is not null.
     *
     * @param version the version the change started from, null to change whatever is there
     * @throws StaleObjectException if somebody changed the ticket since
     */
    public void update(Viewer viewer, TicketNumber number, EditTicket change, Long version) {
        Ticket ticket = tickets.requireForUpdate(number);
        if (ticket.status() == TicketStatus.CLOSED) {
            throw new ConflictException("ticket.error.closed");
        }
        ticket.requireVersion(version);
        update(viewer, ticket, change);
    }

    private void update(Viewer viewer, Ticket ticket, EditTicket change) {
        InputValidation.check(change);
        AccountId actor = viewer.requireAccount();
        Instant now = tickets.now();
        TicketFieldValues before = TicketFieldValues.of(ticket);
        if (change.priority() != null) {
            ticket.changePriority(change.priority(), actor, now);
        }
        if (change.assignee() != null) {
            assign(ticket, resolveAssignee(viewer, ticket, change.assignee().account()), actor, now);
        }
        if (change.queue() != null) {
            ticket.changeQueue(tickets.knownQueue(change.queue()), actor, now);
            queries.saveQueue(ticket.queue());
        }
        if (change.tags() != null) {
            ticket.changeTags(TicketTags.of(change.tags()), actor, now);
        }
        if (change.status() != null) {
            tickets.transitionTo(ticket, change.status(), actor, now);
        }
        tickets.reschedule(ticket);
        TicketFieldValues.of(ticket)
                .changesSince(
                        before, account -> accountDirectory.summary(account).email())
                .joined()
                .ifPresent(changes -> recordAudit(viewer, ticket, "ticket.change", changes));
    }

    /** Whoever gets it from somebody else is notified. */
    private void assign(Ticket ticket, AccountId assignee, AccountId actor, Instant now) {
        boolean given = assignee != null && !assignee.equals(actor) && !assignee.equals(ticket.assigneeId());
        ticket.assign(assignee, actor, now);
        if (given) {
            assigned.fire(new TicketAssigned(ticket.number(), assignee, actor));
        }
    }

    /** Somebody from support, or who has it already: a ticket stays with its owner until somebody else takes it over. */
    private AccountId resolveAssignee(Viewer viewer, Ticket ticket, String publicId) {
        if (publicId == null) {
            return null;
        }
        return "me".equals(publicId)
                ? viewer.requireAccount()
                : accountDirectory
                        .byPublicId(publicId)
                        .filter(account -> account.isSupport() || account.id().equals(ticket.assigneeId()))
                        .map(AccountSummary::id)
                        .orElseThrow(() -> new InvalidInputException("assignee", "ticket.error.assignee"));
    }

    private void recordAudit(Viewer viewer, Ticket ticket, String action, String detail) {
        audit.record(
                viewer.requireAccount().value(),
                action,
                ticket.number().value(),
                ticket.requesterId().value(),
                detail);
    }

    /**
     * Command: an agent's message.
     *
     * @param body Markdown
     * @param status what the ticket becomes with them, or null
     * @param messagesRead how many messages they have read before, null to answer whatever was said
     * @param files ids of files the agent uploaded
     * @param channel by which it leaves: one of the ticket's routes, or WEB for the portal and mail; null for the one the
     *     customer wrote by last
     */
    public record NewTicketAnswer(
            @NotBlank @Size(max = 20_000) @BodyText(markdown = true)
            String body,

            @NotNull MessageVisibility visibility,
            TicketStatus status,
            Integer messagesRead,
            List<String> files,
            TicketChannel channel) {

        public NewTicketAnswer {
            files = FileIds.of(files);
        }

        /** An answer without files. */
        public NewTicketAnswer(String body, MessageVisibility visibility, TicketStatus status, Integer messagesRead) {
            this(body, visibility, status, messagesRead, List.of(), null);
        }
    }

    /**
     * Command to edit a ticket; null leaves a field unchanged.
     *
     * @param queue a team, which has a name
     * @param tags all of them
     */
    public record EditTicket(
            TicketStatus status,
            TicketPriority priority,
            TicketAssignment assignee,
            @Size(min = 1, max = 60) @OneLine String queue,
            List<@TagName(message = "ticket.error.tag") String> tags) {

        public EditTicket {
            queue = queue == null ? null : queue.strip();
            tags = tags == null ? null : TagName.Form.ofEach(tags);
        }
    }

    /**
     * The new assignee of a ticket.
     *
     * @param account public id, {@code me}, or null for nobody
     */
    public record TicketAssignment(String account) {}
}
