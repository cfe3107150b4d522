package org.atrium.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.account.AccountSummary;
import org.atrium.audit.AuditTrail;
import org.atrium.orders.OrderDirectory;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.platform.mail.MailAddress;
import org.atrium.platform.ratelimit.RateLimit;
import org.atrium.ticket.NewMessage.MailSource;
import org.atrium.ticket.event.MessageVisibility;
import org.atrium.ticket.event.TicketChannel;
import org.atrium.ticket.event.TicketNumber;

/**
 * Tickets that mails open and continue. Who wrote a mail was established by the caller; what they may do here is the same
 * as on the pages.
 */
@ApplicationScoped
public class MailTickets {

    /**
     * How often an address is sent a receipt of a ticket that came by mail: anybody can write one in its name, and a program
     * that answers the receipt is answered no second time.
     */
    public static final RateLimit RECEIPTS = new RateLimit("mailReceipt", 1, Duration.ofHours(1));

    /** Of one ticket; what is more than that is a list, and no conversation. */
    private static final int MAX_PARTIES = 20;

    @Inject
    private EntityManager entityManager;

    @Inject
    private Tickets tickets;

    @Inject
    private TicketQueries queries;

    @Inject
    private AccountDirectory accounts;

    @Inject
    private OrderDirectory orders;

    @Inject
    private AnswerRoutes routes;

    @Inject
    private AuditTrail audit;

    /**
     * Opens a ticket.
     *
     * @param subject in one line
     * @param named another ticket whose mail was answered by somebody who is no party of it; its history tells support.
     *     Null for none
     * @param returnNumber of a return of theirs it is about, or null
     * @param order they may name as theirs which it is about, or null; any other counts as none
     * @param quiet whether nobody is mailed that it was opened
     */
    public AddedByMail open(
            AccountId requester,
            String subject,
            MailedMessage message,
            TicketNumber named,
            String returnNumber,
            String order,
            boolean quiet) {
        Instant now = tickets.now();
        AccountSummary author = accounts.summary(requester);
        NewTicket newTicket = NewTicket.by(requester, TicketChannel.EMAIL)
                .subject(subject)
                .queue(OwnTickets.QUEUE)
                .returnNumber(returnNumber)
                .order(ownOrder(author, order))
                .cause(author.active() ? null : ContactTickets.CAUSE)
                .messages(List.of())
                .build();
        Ticket ticket = tickets.create(newTicket, now);
        TicketMessage first = tickets.save(ticket, message.by(requester, now));
        if (!quiet) {
            tickets.announceOpening(ticket);
        }
        if (named != null) {
            ticket.recordNamedTicket(named.value(), now);
        }
        addParties(ticket, requester, message.parties(), now);
        return new AddedByMail(ticket.number(), first.id(), false);
    }

    private String ownOrder(AccountSummary author, String order) {
        return order == null
                ? null
                : orders.numberPlacedBy(author.id(), author.email(), order).orElse(null);
    }

    /**
     * As whom somebody takes part in a ticket, which is asked of the one that goes on from it if it is closed; empty if they
     * do not, or there is no such ticket.
     */
    public Optional<TicketRole> roleOf(AccountSummary person, TicketNumber number) {
        return queries.byNumber(number).map(tickets::lastFollowUp).flatMap(ticket -> {
            if (ticket.requesterId().equals(person.id())) {
                return Optional.of(TicketRole.REQUESTER);
            }
            if (person.isSupport()) {
                return Optional.of(TicketRole.SUPPORT);
            }
            return queries.party(ticket, person.id()).map(party -> TicketRole.PARTY);
        });
    }

    /** Adds a customer's words, to a follow-up ticket if the ticket is closed. Who gets copies of a requester's is a party. */
    public AddedByMail reply(AccountId author, TicketNumber number, MailedMessage message) {
        // Before the ticket's row: whoever gives a contact's tickets to an account locks them in this order.
        accounts.summaryForUpdate(author);
        Ticket ticket = tickets.requireForUpdate(number);
        Ticket last = tickets.lastFollowUpForUpdate(ticket);
        if (!last.requesterId().equals(author) && queries.party(last, author).isEmpty()) {
            throw new UnknownObjectException();
        }
        Instant now = tickets.now();
        TicketMessage added = tickets.addMessage(ticket, message.by(author, now));
        if (added.ticket().requesterId().equals(author)) {
            addParties(added.ticket(), author, message.parties(), now);
        }
        return new AddedByMail(
                added.ticket().number(), added.id(), !added.ticket().number().equals(number));
    }

    /** Adds the answer of somebody from support, which the requester alone reads. */
    public AddedByMail answer(AccountSummary agent, TicketNumber number, MailedMessage message) {
        return add(agent, number, message, MessageVisibility.PRIVATE);
    }

    /** Adds what somebody from support answered to a colleague: an internal note, which support alone reads. */
    public AddedByMail note(AccountSummary agent, TicketNumber number, MailedMessage message) {
        return add(agent, number, message, MessageVisibility.INTERNAL);
    }

    private AddedByMail add(
            AccountSummary agent, TicketNumber number, MailedMessage message, MessageVisibility visibility) {
        if (!accounts.summaryForUpdate(agent.id()).isSupport()) {
            throw new UnknownObjectException();
        }
        Ticket ticket = tickets.requireForUpdate(number);
        TicketMessage added = tickets.addMessage(
                ticket, message.bySupport(agent.id(), visibility, channelOf(ticket, visibility), tickets.now()));
        audit.record(
                agent.id().value(),
                "ticket.answer",
                number.value(),
                ticket.requesterId().value(),
                visibility.name());
        return new AddedByMail(number, added.id(), false);
    }

    /** An answer leaves by the messenger its reader writes in, as one that is written at the desk. */
    private TicketChannel channelOf(Ticket ticket, MessageVisibility visibility) {
        return visibility == MessageVisibility.INTERNAL
                ? TicketChannel.EMAIL
                : Optional.of(routes.choose(ticket, null))
                        .filter(TicketChannel::isMessenger)
                        .orElse(TicketChannel.EMAIL);
    }

    /** Nobody whose copies support has ended. */
    private void addParties(Ticket ticket, AccountId by, Collection<AccountId> copies, Instant at) {
        List<AccountId> known = queries.presentAndFormerParties(ticket).stream()
                .map(TicketParty::accountId)
                .toList();
        List<AccountId> added = copies.stream()
                .distinct()
                .filter(account -> !account.equals(ticket.requesterId()) && !known.contains(account))
                .limit(Math.max(0, MAX_PARTIES - known.size()))
                .toList();
        if (added.isEmpty()) {
            return;
        }
        Map<AccountId, AccountSummary> people = accounts.summaries(added);
        added.forEach(account -> entityManager.persist(new TicketParty(
                ticket, account, MailAddress.keyOf(people.get(account).email()), by, at)));
        ticket.addCopies();
    }

    /** As whom somebody takes part in a ticket. */
    public enum TicketRole {
        REQUESTER,
        /** They get copies. */
        PARTY,
        SUPPORT
    }

    /**
     * A message that came by mail.
     *
     * @param body Markdown of the newest words
     * @param files ids of its files, stored before
     * @param source what else there is of the mail
     * @param copies who else got the mail
     * @param withParties whether those take part from now on
     */
    public record MailedMessage(
            String body, List<String> files, MailSource source, List<AccountId> copies, boolean withParties) {

        public MailedMessage {
            files = List.copyOf(files);
            copies = List.copyOf(copies);
        }

        private List<AccountId> parties() {
            return withParties ? copies : List.of();
        }

        private NewMessage by(AccountId author, Instant at) {
            return message(author, false, MessageVisibility.PRIVATE, TicketChannel.EMAIL, at);
        }

        private NewMessage bySupport(
                AccountId agent, MessageVisibility visibility, TicketChannel leavesBy, Instant at) {
            return message(agent, true, visibility, leavesBy, at);
        }

        private NewMessage message(
                AccountId author, boolean staff, MessageVisibility visibility, TicketChannel channel, Instant at) {
            return new NewMessage(
                    author, staff, visibility, body, at, null, files, false, channel, source.sentTo(copies), null);
        }
    }

    /** The added message and its ticket, which is another one if the ticket was closed. */
    public record AddedByMail(TicketNumber ticket, long message, boolean followUp) {}
}
