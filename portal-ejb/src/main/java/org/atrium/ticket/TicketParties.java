package org.atrium.ticket;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
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
    private EntityManager entityManager;

    @Inject
    private Tickets tickets;

    @Inject
    private TicketQueries queries;

    @Inject
    private AccountDirectory accounts;

    @Inject
    private AuditTrail audit;

    /**
     * Ends the copies of a person, whose mails are no part of the ticket any more.
     *
     * @param account public id of theirs
     * @throws ConflictException if they get none any more, or the ticket is closed
     */
    public void remove(Viewer viewer, TicketNumber number, String account) {
        AccountSummary person = accounts.byPublicId(account).orElseThrow(UnknownObjectException::new);
        Ticket ticket = tickets.requireForUpdate(number);
        if (ticket.status() == TicketStatus.CLOSED) {
            throw new ConflictException("ticket.error.closed");
        }
        List<TicketParty> parties = queries.parties(ticket);
        TicketParty party = parties.stream()
                .filter(one -> one.accountId().equals(person.id()))
                .findFirst()
                .orElseThrow(() -> new ConflictException("ticket.error.noParty"));
        entityManager.remove(party);
        AccountId agent = viewer.requireAccount();
        ticket.recordPartyRemoved(person.id(), parties.size() > 1, agent, tickets.now());
        audit.record(
                agent.value(),
                "ticket.party.remove",
                number.value(),
                ticket.requesterId().value(),
                party.address());
    }
}
