package org.atrium.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.atrium.account.AccountId;
import org.atrium.account.ContactUsage;

/** Who has a return. */
@ApplicationScoped
class ReturnContactUsage implements ContactUsage {

    @Inject
    private ReturnQueries queries;

    @Override
    public Set<AccountId> used(Collection<AccountId> contacts) {
        return new HashSet<>(queries.ownersAmong(contacts));
    }
}
