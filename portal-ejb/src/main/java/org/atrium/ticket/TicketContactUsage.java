package org.atrium.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.atrium.account.AccountId;
import org.atrium.account.ContactUsage;

/** Whoever asked, or gets copies or once did: nobody else without an account writes in a ticket. */
@ApplicationScoped
class TicketContactUsage implements ContactUsage {

    @Inject
    private TicketQueries queries;

    @Override
    public Set<AccountId> used(Collection<AccountId> contacts) {
        Set<AccountId> used = new HashSet<>(queries.requestersAmong(contacts));
        used.addAll(queries.partiesAmong(contacts));
        return used;
    }
}
