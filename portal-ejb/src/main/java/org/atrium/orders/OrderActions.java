package org.atrium.orders;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.atrium.account.Viewer;
import org.atrium.lookup.ActionSource;
import org.atrium.lookup.SearchAction;
import org.atrium.lookup.SearchHit;
import org.atrium.platform.text.Texts;

/** The viewer's own orders that are on their way. */
@Stateless
@PermitAll
public class OrderActions implements ActionSource {

    @Inject
    private OrderDirectory orders;

    @Inject
    private Clock clock;

    @Override
    public Set<SearchAction> actions() {
        return Set.of(SearchAction.TRACK);
    }

    @Override
    public List<SearchHit> own(Viewer viewer, SearchAction action, Locale locale, int limit) {
        Texts texts = Texts.in(locale);
        return orders.latestOpen(viewer, limit).stream()
                .map(order -> order.toSearchHit(OrderNumber.path(order.number()), texts, clock.instant()))
                .toList();
    }
}
