package org.atrium.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * Counts how often something of a person's changed that other features keep, such as their orders and returns. Whoever
 * changes it says so in the same transaction; {@link SignIn.SignedIn#recordVersion} tells readers how far it is.
 */
@ApplicationScoped
public class OwnRecords {

    @Inject
    private AccountQueries accounts;

    /** Something of these people's is no longer what it was; ids may repeat or be null. */
    public void changed(Collection<AccountId> owners) {
        List<Long> ids = owners.stream()
                .filter(Objects::nonNull)
                .map(AccountId::value)
                .distinct()
                .toList();
        if (ids.size() > 1) {
            accounts.lock(ids);
        }
        if (!ids.isEmpty()) {
            accounts.moveRecords(ids);
        }
    }
}
