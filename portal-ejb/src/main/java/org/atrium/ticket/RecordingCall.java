package org.atrium.ticket;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.account.Contacts;
import org.atrium.account.Role;
import org.atrium.account.Viewer;
import org.atrium.audit.AuditTrail;
import org.atrium.platform.error.ConflictException;
import org.atrium.platform.error.FieldError;
import org.atrium.platform.error.InputValidation;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.text.BodyText;
import org.atrium.platform.text.OneLine;
import org.atrium.ticket.CallDetails.CallDirection;
import org.atrium.ticket.CallDetails.CallOutcome;
import org.atrium.ticket.OwnTickets.AddedMessage;
import org.atrium.ticket.event.MessageVisibility;
import org.atrium.ticket.event.TicketChannel;
import org.atrium.ticket.event.TicketNumber;

/**
 * An agent writes down a call: as a message of a ticket, or as a ticket of whoever called. It stays among support unless
 * the agent lets the customer read it. One in which they were spoken to answers them; one of theirs in which nobody was
 * waits for an answer.
 */
@Stateless
@RolesAllowed({Role.Names.AGENT, Role.Names.ADMIN})
public class RecordingCall {

    @Inject
    private Tickets tickets;

    @Inject
    private Contacts contacts;

    @Inject
    private AccountDirectory accounts;

    @Inject
    private AuditTrail audit;

    /** Refuses everybody but support, for a page that shows nothing of anybody yet. */
    public void requireSupport() {
        // The class's roles do it.
    }

    /**
     * Adds a call to a ticket.
     *
     * @return the message's id
     * @throws ConflictException if the ticket is closed
     */
    public long add(Viewer viewer, TicketNumber number, NewCall call) {
        InputValidation.check(call);
        return add(viewer, tickets.requireForUpdate(number), call).id();
    }

    /** Opens a ticket for a call: of the account with the caller's e-mail address, or of whoever has the number. */
    public AddedMessage open(Viewer viewer, NewCallTicket request) {
        List<FieldError> errors = new ArrayList<>(InputValidation.errorsOf(request));
        errors.addAll(InputValidation.errorsOf(request.call()));
        errors.addAll(requesterErrors(request));
        if (!errors.isEmpty()) {
            throw new InvalidInputException(errors);
        }
        Ticket ticket = tickets.create(
                NewTicket.by(requester(request), TicketChannel.PHONE)
                        .subject(request.subject().strip())
                        .queue(OwnTickets.QUEUE)
                        .cause("CALL")
                        .messages(List.of())
                        .build(),
                tickets.now());
        TicketMessage message = add(viewer, ticket, request.call());
        tickets.announceOpening(ticket);
        return new AddedMessage(ticket.number(), message.id());
    }

    private List<FieldError> requesterErrors(NewCallTicket request) {
        if (request.email() != null) {
            return accounts.byVerifiedEmail(request.email()).isPresent()
                    ? List.of()
                    : List.of(new FieldError("email", "ticket.error.caller"));
        }
        if (request.phone() == null) {
            return List.of(new FieldError("phone", "ticket.error.callerMissing"));
        }
        return contacts.phoneNumber(request.phone()).isPresent()
                ? List.of()
                : List.of(new FieldError("phone", "ticket.error.phone"));
    }

    private AccountId requester(NewCallTicket request) {
        return request.email() == null
                ? contacts.accountOfNumber(
                        contacts.phoneNumber(request.phone()).orElseThrow(),
                        request.name() == null ? "" : request.name())
                : accounts.byVerifiedEmail(request.email()).orElseThrow().id();
    }

    private TicketMessage add(Viewer viewer, Ticket ticket, NewCall call) {
        Instant now = tickets.now();
        AccountId agent = viewer.requireAccount();
        TicketMessage added = tickets.addMessage(
                ticket,
                new NewMessage(
                        agent,
                        true,
                        call.shared() ? MessageVisibility.PRIVATE : MessageVisibility.INTERNAL,
                        call.notes(),
                        now,
                        null,
                        List.of(),
                        false,
                        TicketChannel.PHONE,
                        null,
                        call.details()));
        if (call.leavesQuestion()) {
            tickets.reopen(ticket, agent, now);
        }
        audit.record(
                agent.value(),
                "ticket.call",
                ticket.number().value(),
                ticket.requesterId().value(),
                call.direction() + " " + call.outcome());
        return added;
    }

    /**
     * Command: a call.
     *
     * @param minutes how long it took, null where nobody says
     * @param notes what was said, in Markdown
     * @param shared whether the customer may read the notes
     */
    public record NewCall(
            @NotNull CallDirection direction,
            @NotNull CallOutcome outcome,
            @Min(0) @Max(600) Integer minutes,

            @NotBlank(message = "input.missing.callNotes") @Size(max = 20_000) @BodyText(markdown = true)
            String notes,

            boolean shared) {

        /** Whether a customer who was not spoken to still waits; whoever called by mistake does not. */
        private boolean leavesQuestion() {
            return direction == CallDirection.IN
                    && outcome != CallOutcome.REACHED
                    && outcome != CallOutcome.WRONG_NUMBER;
        }

        private CallDetails details() {
            return new CallDetails(direction, outcome, minutes);
        }
    }

    /**
     * Command: a ticket for a call.
     *
     * @param email of the caller's account, or null
     * @param phone the caller's number in any notation with its country code, or null
     * @param name what an unknown caller is called, or null
     */
    public record NewCallTicket(
            @NotBlank(message = "input.missing.subject") @Size(max = 200) @OneLine
            String subject,

            @Size(max = 254) String email,
            @Size(max = 40) @OneLine String phone,
            @Size(max = 60) @OneLine String name,
            @NotNull NewCall call) {

        public NewCallTicket {
            email = email == null || email.isBlank() ? null : email.strip();
            phone = phone == null || phone.isBlank() ? null : phone.strip();
            name = name == null || name.isBlank() ? null : name.strip();
        }
    }
}
