package org.atrium.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.atrium.account.AccountId;
import org.atrium.account.ContactUsage;

/** Whose message became a ticket. */
@ApplicationScoped
class ContactMessageUsage implements ContactUsage {

    @Inject
    private ContactQueries queries;

    @Override
    public Set<AccountId> used(Collection<AccountId> contacts) {
        return new HashSet<>(queries.writersAmong(contacts));
    }
}
