package org.atrium.ticket;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.account.AccountSummary;
import org.atrium.account.Role;
import org.atrium.account.Viewer;
import org.atrium.audit.AuditTrail;
import org.atrium.platform.error.ConflictException;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.ticket.event.TicketNumber;

/** Who gets copies of a ticket's answers: its requester put them there, support ends it. */
@Stateless
@RolesAllowed({Role.Names.AGENT, Role.Names.ADMIN})
public class TicketParties {

    @Inject
    private Tickets tickets;

    @Inject
    private TicketQueries queries;

    @Inject
    private AccountDirectory accounts;

    @Inject
    private AuditTrail audit;

    /**
     * Ends the copies of a person, whose mails are no part of the ticket any more, nor of those that go on from it.
     *
     * @param account public id of theirs
     * @throws ConflictException if they get none any more
     */
    public void remove(Viewer viewer, TicketNumber number, String account) {
        AccountSummary person = accounts.byPublicId(account).orElseThrow(UnknownObjectException::new);
        Ticket ticket = tickets.requireForUpdate(number);
        if (!end(ticket, person.id(), viewer.requireAccount())) {
            throw new ConflictException("ticket.error.noParty");
        }
        Optional<Ticket> next = tickets.followUp(ticket);
        while (next.isPresent()) {
            Ticket locked = tickets.requireForUpdate(next.get().number());
            end(locked, person.id(), viewer.requireAccount());
            next = tickets.followUp(locked);
        }
    }

    /** Whether there was anything to end. */
    private boolean end(Ticket ticket, AccountId person, AccountId agent) {
        Optional<TicketParty> party = queries.party(ticket, person);
        party.ifPresent(ended -> {
            Instant now = tickets.now();
            ended.end(agent, now);
            ticket.recordPartyRemoved(person, !queries.parties(ticket).isEmpty(), agent, now);
            audit.record(
                    agent.value(),
                    "ticket.party.remove",
                    ticket.number().value(),
                    ticket.requesterId().value(),
                    ended.address());
        });
        return party.isPresent();
    }
}
