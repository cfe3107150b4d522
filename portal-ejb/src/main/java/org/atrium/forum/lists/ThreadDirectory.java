package org.atrium.forum.lists;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.atrium.account.AccountId;
import org.atrium.account.AccountSummary;
import org.atrium.account.PersonName;
import org.atrium.account.Viewer;
import org.atrium.forum.ThreadRow;
import org.hibernate.query.Page;

/** A customer's public threads, for support. */
@Stateless
@PermitAll
public class ThreadDirectory {

    @Inject
    private ThreadListQueries lists;

    /**
     * A customer's public threads for support, the one last written in first; none for anybody else. Of the people it is
     * the customer alone who is named.
     */
    public List<ThreadRow> recentOf(Viewer staff, AccountSummary customer, int limit) {
        if (!staff.isSupport()) {
            return List.of();
        }
        Map<AccountId, PersonName> author = Map.of(customer.id(), customer.name());
        return lists.publicThreadsBy(customer.id(), Page.first(limit)).stream()
                .map(thread -> ThreadRow.of(thread, staff, author))
                .toList();
    }
}
