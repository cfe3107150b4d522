package org.atrium.orders;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.atrium.account.Viewer;
import org.atrium.lookup.SearchHit;
import org.atrium.lookup.SearchSource;
import org.atrium.lookup.TypedNumbers;
import org.atrium.platform.text.Texts;

/** Finds a person's own orders by a part of their number or of a product's name, newest first. */
@Stateless
@PermitAll
public class OrderSearch implements SearchSource {

    private static final double NAMED_BY_NUMBER = 100;
    private static final double NAMED_BY_PRODUCT = 1;

    @Inject
    private OrderReader reader;

    @Override
    public String name() {
        return "orders";
    }

    @Override
    public List<SearchHit> search(Viewer viewer, String words, Locale locale, int limit) {
        if (!viewer.isSignedIn() || words.isBlank()) {
            return List.of();
        }
        OrderFilter filter = OrderFilter.of(null, null, null, words, ZoneOffset.UTC);
        List<OrderSummary> own = reader.list(viewer.account(), filter, Optional.empty(), limit).items().stream()
                .map(OrderSummary::of)
                .toList();
        return (own.isEmpty() ? numbered(viewer, words) : own)
                .stream().map(order -> hit(order, words, Texts.in(locale))).toList();
    }

    /** Orders whose number stands among other words. */
    private List<OrderSummary> numbered(Viewer viewer, String words) {
        return TypedNumbers.in(words).stream()
                .filter(OrderNumber::isValid)
                .flatMap(number -> reader.find(number).stream())
                .filter(order -> viewer.is(order.account()))
                .map(OrderSummary::of)
                .toList();
    }

    @Override
    public List<SearchHit> suggest(Viewer viewer, String typed, Locale locale, int limit) {
        return search(viewer, typed, locale, limit);
    }

    private static SearchHit hit(OrderSummary order, String words, Texts texts) {
        return new SearchHit(
                "order",
                texts.get("orders.search.title", order.number(), order.product()),
                "/orders/" + order.number(),
                null,
                TypedNumbers.in(words).stream().anyMatch(order.number()::equalsIgnoreCase)
                        ? NAMED_BY_NUMBER
                        : NAMED_BY_PRODUCT,
                texts.get("orders.status." + order.status().name()));
    }
}
