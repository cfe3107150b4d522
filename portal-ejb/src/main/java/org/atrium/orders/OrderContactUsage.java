package org.atrium.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.atrium.account.AccountId;
import org.atrium.account.ContactUsage;

/** Who has an order. */
@ApplicationScoped
class OrderContactUsage implements ContactUsage {

    @Inject
    private OrderQueries queries;

    @Override
    public Set<AccountId> used(Collection<AccountId> contacts) {
        return new HashSet<>(queries.ownersAmong(contacts));
    }
}
