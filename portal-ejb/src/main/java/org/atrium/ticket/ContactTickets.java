package org.atrium.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.account.ContactJoined;
import org.atrium.account.Role;
import org.atrium.account.Viewer;
import org.atrium.platform.error.InputValidation;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.platform.ratelimit.RateLimiter;
import org.atrium.ticket.event.MessageVisibility;
import org.atrium.ticket.event.TicketChannel;
import org.atrium.ticket.event.TicketNumber;

/**
 * Tickets of requesters who cannot sign in. Who acts was established by the caller, by a link that was mailed to them;
 * what they may see and do is the same as for {@link OwnTickets}.
 */
@ApplicationScoped
public class ContactTickets {

    /** By which the history tells that a ticket was opened without an account. */
    static final String CAUSE = "CONTACT";

    @Inject
    private Tickets tickets;

    @Inject
    private TicketQueries queries;

    @Inject
    private TicketViewMapper mapper;

    @Inject
    private AccountDirectory accounts;

    @Inject
    private RateLimiter rateLimiter;

    /**
     * Opens a ticket.
     *
     * @param body Markdown
     * @param order number of an order of theirs, or null
     * @param files ids of those that hang on what they wrote
     * @param named an order they named that is not known to be theirs, which the history tells support, or null
     */
    public TicketNumber open(
            AccountId requester,
            TicketChannel channel,
            String subject,
            String body,
            List<String> files,
            String order,
            NamedOrder named) {
        Instant now = tickets.now();
        NewMessage message = new NewMessage(requester, false, MessageVisibility.PRIVATE, body, now, null, files, true);
        NewTicket newTicket = NewTicket.by(requester, channel)
                .subject(subject)
                .queue(OwnTickets.QUEUE)
                .order(order)
                .cause(CAUSE)
                .messages(List.of(message))
                .build();
        Ticket opened = tickets.open(newTicket, now);
        if (named != null) {
            opened.recordNamedOrder(named.text(), now);
        }
        return opened.number();
    }

    /** @throws UnknownObjectException if it is not the requester's */
    public TicketView read(AccountId requester, TicketNumber number) {
        return mapper.view(requireOwn(requester, number), asViewer(requester));
    }

    /** Adds the requester's words; returns the ticket that has them, a new one if the old was closed. */
    public TicketNumber reply(AccountId requester, TicketNumber number, OwnTickets.TicketReply reply) {
        InputValidation.check(reply);
        rateLimiter.check(OwnTickets.RATE_LIMIT.attemptBy(requester.value()));
        requireOwn(requester, number);
        // Before the ticket's row: whoever gives the contact's tickets to an account locks them in this order.
        accounts.summaryForUpdate(requester);
        Ticket ticket = TicketPolicy.requireOwn(asViewer(requester), tickets.requireForUpdate(number));
        NewMessage message = new NewMessage(
                requester, false, MessageVisibility.PRIVATE, reply.body(), tickets.now(), null, reply.files());
        return tickets.addMessage(ticket, message).ticket().number();
    }

    /** Their tickets are the account's from now on. */
    void on(@Observes ContactJoined joined) {
        queries.deleteDoubleParties(joined.contact(), joined.account());
        queries.changeParty(joined.contact(), joined.account());
        queries.changePartyAdder(joined.contact(), joined.account());
        queries.numbersOfRequester(joined.contact()).forEach(number -> {
            Ticket ticket = tickets.requireForUpdate(number);
            queries.changeAuthor(ticket, joined.contact(), joined.account());
            ticket.changeRequester(joined.account(), tickets.now());
        });
    }

    private Ticket requireOwn(AccountId requester, TicketNumber number) {
        return queries.own(number, requester).orElseThrow(UnknownObjectException::new);
    }

    private static Viewer asViewer(AccountId requester) {
        return new Viewer(requester, Set.of(Role.CUSTOMER));
    }

    /**
     * An order somebody named.
     *
     * @param postalCode what they entered as that of its delivery address, or null
     */
    public record NamedOrder(String number, String postalCode) {

        private String text() {
            return postalCode == null ? number : number + ", " + postalCode;
        }
    }
}
