package org.atrium.returns;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.atrium.account.AccountDirectory;
import org.atrium.account.Viewer;
import org.atrium.lookup.ActionSource;
import org.atrium.lookup.SearchAction;
import org.atrium.lookup.SearchHit;
import org.atrium.orders.OrderDetails;
import org.atrium.orders.OrderDirectory;
import org.atrium.orders.OrderNumber;
import org.atrium.orders.OrderSummary;
import org.atrium.platform.text.Texts;

/** The viewer's own returns that are not over, and the orders something of which can be returned. */
@Stateless
@PermitAll
public class ReturnActions implements ActionSource {

    /** So many of the newest orders are looked at. */
    private static final int ORDERS = 20;

    @Inject
    private ReturnDirectory returns;

    @Inject
    private OrderDirectory orders;

    @Inject
    private Returnability returnability;

    @Inject
    private AccountDirectory accounts;

    @Inject
    private Clock clock;

    @Override
    public Set<SearchAction> actions() {
        return Set.of(SearchAction.RETURN);
    }

    @Override
    public List<SearchHit> own(Viewer viewer, SearchAction action, Locale locale, int limit) {
        if (!viewer.isSignedIn()) {
            return List.of();
        }
        Texts texts = Texts.in(locale);
        List<OrderDetails> latest = orders.latestNotCancelled(viewer, ORDERS);
        Map<String, Map<Integer, Returnable>> returnable =
                returnability.check(latest, accounts.summary(viewer.account()).timeZone());
        return Stream.concat(
                        returns.latest(viewer, limit).stream()
                                .filter(one -> !one.status().isOver())
                                .map(one -> hit(one, texts)),
                        latest.stream()
                                .filter(order -> returnable.get(order.number()).values().stream()
                                        .anyMatch(Returnable::eligible))
                                .map(order -> OrderSummary.of(order)
                                        .toSearchHit(
                                                "/returns/new/" + OrderNumber.escaped(order.number()),
                                                texts,
                                                clock.instant())))
                .limit(limit)
                .toList();
    }

    private static SearchHit hit(ReturnSummary one, Texts texts) {
        return new SearchHit(
                "return",
                texts.get("returns.search.title", one.number(), one.product()),
                "/returns/" + one.number(),
                null,
                0,
                texts.get("returns.status." + one.status()),
                one.requestedAt());
    }
}
