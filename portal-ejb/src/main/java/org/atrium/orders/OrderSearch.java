package org.atrium.orders;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.atrium.account.TimeZones;
import org.atrium.account.Viewer;
import org.atrium.lookup.NumberCandidates;
import org.atrium.lookup.SearchHit;
import org.atrium.lookup.SearchSource;
import org.atrium.platform.text.Texts;

/** Finds the viewer's own orders by part of their number or of a product name, newest first. */
@Stateless
@PermitAll
public class OrderSearch implements SearchSource {

    private static final double NUMBER_MATCH_SCORE = 100;
    private static final double PRODUCT_MATCH_SCORE = 1;
    private static final int MAX_CANDIDATES = 8;

    @Inject
    private OrderReader reader;

    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "orders";
    }

    @Override
    public List<SearchHit> search(Viewer viewer, String query, Locale locale, int limit) {
        if (!viewer.isSignedIn() || query.isBlank()) {
            return List.of();
        }
        OrderFilter filter = OrderFilter.of(null, null, null, query, ZoneOffset.UTC);
        List<OrderSummary> own = reader.list(viewer.account(), filter, Optional.empty(), limit).items().stream()
                .map(OrderSummary::of)
                .toList();
        List<OrderSummary> found = own.isEmpty() ? byNumber(viewer, query) : own;
        if (found.isEmpty()) {
            return List.of();
        }
        OrderWords words = OrderWords.in(Texts.in(locale), clock.instant(), TimeZones.shopZone());
        return found.stream()
                .map(order -> hit(order, query, Texts.in(locale), words))
                .toList();
    }

    /** Orders whose number stands among other words. */
    private List<OrderSummary> byNumber(Viewer viewer, String query) {
        return reader.ownByKeys(viewer.account(), candidates(query)).stream()
                .map(OrderSummary::of)
                .toList();
    }

    /** What may be a number: words as they are, and without the signs around them. */
    private static Set<String> candidates(String query) {
        return Stream.concat(
                        Arrays.stream(query.strip().split("\\s+")).map(OrderSearch::withoutTrailingPunctuation),
                        NumberCandidates.candidates(query).stream())
                .filter(word -> word.codePoints().anyMatch(Character::isDigit))
                .filter(OrderNumber::isValid)
                .map(OrderNumber::keyOf)
                .limit(MAX_CANDIDATES)
                .collect(Collectors.toSet());
    }

    private static String withoutTrailingPunctuation(String word) {
        return word.replaceAll("(?<![?!.,;:])[?!.,;:]+$", "");
    }

    @Override
    public List<SearchHit> suggest(Viewer viewer, String typed, Locale locale, int limit) {
        return search(viewer, typed, locale, limit);
    }

    private static SearchHit hit(OrderSummary order, String query, Texts texts, OrderWords words) {
        return new SearchHit(
                "order",
                texts.get("orders.search.title", order.number(), order.product()),
                OrderNumber.path(order.number()),
                null,
                candidates(query).contains(OrderNumber.keyOf(order.number()))
                        ? NUMBER_MATCH_SCORE
                        : PRODUCT_MATCH_SCORE,
                words.undated(order),
                order.placedAt());
    }
}
