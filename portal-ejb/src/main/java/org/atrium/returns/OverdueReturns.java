package org.atrium.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.account.AccountSummary;
import org.atrium.account.TimeZones;
import org.atrium.platform.time.ScheduledTask;

/** Expires returns that did not arrive in time, some at every tick. */
@ApplicationScoped
class OverdueReturns implements ScheduledTask {

    private static final int BATCH = 50;

    @Inject
    private ReturnQueries returns;

    @Inject
    private AccountDirectory accounts;

    @Inject
    private Event<ReturnExpired> expired;

    @Inject
    private Clock clock;

    @Override
    @Transactional
    public void run() {
        Instant now = clock.instant();
        List<Return> overdue = returns.overdueForUpdate(now, BATCH);
        Map<AccountId, AccountSummary> customers =
                accounts.summaries(overdue.stream().map(Return::account).toList());
        overdue.stream()
                .filter(found -> found.expireIfOverdue(now, zone(customers.get(found.account()))))
                .forEach(
                        found -> expired.fire(new ReturnExpired(found.number(), found.account(), found.orderNumber())));
    }

    private static ZoneId zone(AccountSummary customer) {
        return customer == null ? TimeZones.shopZone() : customer.timeZone();
    }
}
