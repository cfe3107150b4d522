package org.atrium.returns;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.atrium.account.AccountCard;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.account.TimeZones;

/** Ends returns that did not arrive in time. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ReturnExpiry {

    private static final int BATCH = 50;

    @Inject
    private ReturnQueries returns;

    @Inject
    private AccountDirectory accounts;

    @Inject
    private Event<ReturnExpired> expired;

    @Inject
    private Clock clock;

    /** Ends some that are due. */
    public void expireSome() {
        Instant now = clock.instant();
        List<Return> overdue = returns.overdue(now, BATCH);
        Map<AccountId, AccountCard> customers =
                accounts.cards(overdue.stream().map(Return::account).toList());
        overdue.stream()
                .filter(found -> found.expireAfterItsDay(now, zone(customers.get(found.account()))))
                .forEach(
                        found -> expired.fire(new ReturnExpired(found.number(), found.account(), found.orderNumber())));
    }

    private static ZoneId zone(AccountCard customer) {
        return customer == null ? TimeZones.ofShop() : customer.timeZone();
    }
}
