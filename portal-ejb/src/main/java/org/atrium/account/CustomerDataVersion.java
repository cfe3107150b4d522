package org.atrium.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * Version of the data other features store about a customer, such as orders and returns. Features increase it in the
 * transaction of each change; cached answers compare it.
 */
@ApplicationScoped
public class CustomerDataVersion {

    @Inject
    private AccountQueries accounts;

    /** Something of these people's is no longer what it was; ids may repeat or be null. */
    public void bump(Collection<AccountId> owners) {
        List<Long> ids = owners.stream()
                .filter(Objects::nonNull)
                .map(AccountId::value)
                .distinct()
                .toList();
        if (ids.size() > 1) {
            accounts.selectForUpdate(ids);
        }
        if (!ids.isEmpty()) {
            accounts.bumpCustomerDataVersions(ids);
        }
    }
}
