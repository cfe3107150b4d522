package org.atrium.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Looks at contacts that mails made, once their time is over, in short transactions: those of whom no feature has anything go,
 * all others stay for good.
 */
@ApplicationScoped
@Transactional
class UnusedContactDeletion {

    /** How long a contact stays of whom there is nothing. */
    static final Duration RETENTION = Duration.ofDays(30);

    private static final int BATCH = 50;

    @Inject
    private EntityManager entityManager;

    @Inject
    private AccountQueries accounts;

    @Inject
    @Any
    private Instance<ContactUsage> features;

    @Inject
    private Clock clock;

    /** Looks at a batch and tells how many that were. */
    int deleteSome() {
        List<Account> due = accounts.unusedForUpdate(clock.instant(), BATCH);
        if (due.isEmpty()) {
            return 0;
        }
        List<AccountId> ids = due.stream().map(Account::accountId).toList();
        Set<AccountId> used = new HashSet<>();
        features.forEach(feature -> used.addAll(feature.used(ids)));
        due.forEach(account -> {
            if (!account.isContact() || used.contains(account.accountId())) {
                account.keepUntil(null);
            } else if (accounts.newestRegistration(account).isPresent()) {
                account.keepUntil(clock.instant().plus(RETENTION));
            } else {
                accounts.revokeLinks(account);
                entityManager.remove(account);
            }
        });
        return due.size();
    }
}
