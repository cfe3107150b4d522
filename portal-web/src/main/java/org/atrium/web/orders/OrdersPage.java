package org.atrium.web.orders;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.atrium.orders.OrderFilter;
import org.atrium.orders.OrderHistory;
import org.atrium.orders.OrderStatus;
import org.atrium.orders.OrderSummary;
import org.atrium.platform.paging.Limit;
import org.atrium.platform.paging.Page;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;
import org.omnifaces.cdi.Param;

/**
 * {@code /orders}: the viewer's orders, those that need them first, then the newest; or filtered by status, period and
 * text.
 */
@Named
@RequestScoped
public class OrdersPage {

    private static final int YEARS = 3;

    @Inject
    private OrderHistory history;

    @Inject
    private OrdersNeedingViewer needing;

    @Inject
    private CurrentViewer current;

    @Inject
    private PageTexts text;

    @Inject
    private Clock clock;

    @Inject
    @Param
    private String status;

    @Inject
    @Param
    private String placed;

    @Inject
    @Param
    private String q;

    @Inject
    @Param
    private String cursor;

    private Set<OrderStatus> shown;
    private Page<OrderSummary> orders;

    @PostConstruct
    void read() {
        OrderFilter filter = filter();
        shown = filter.statuses();
        orders = isNarrowed() ? page(filter, cursor) : withThoseThatNeedViewerFirst(filter);
    }

    private Page<OrderSummary> page(OrderFilter filter, String place) {
        return history.list(current.viewer(), filter, place, Limit.DEFAULT);
    }

    /** They stand at the beginning and nowhere else, so a page may have fewer than another. */
    private Page<OrderSummary> withThoseThatNeedViewerFirst(OrderFilter filter) {
        List<OrderSummary> first = needing.get();
        Set<String> numbers = first.stream().map(OrderSummary::number).collect(Collectors.toSet());
        Page<OrderSummary> page = page(filter, cursor);
        List<OrderSummary> rest = without(numbers, page);
        while (rest.isEmpty() && page.next() != null) {
            page = page(filter, page.next());
            rest = without(numbers, page);
        }
        List<OrderSummary> beginning = cursor == null || cursor.isBlank() ? first : List.of();
        return new Page<>(Stream.concat(beginning.stream(), rest.stream()).toList(), page.next());
    }

    private static List<OrderSummary> without(Set<String> numbers, Page<OrderSummary> page) {
        return page.items().stream()
                .filter(order -> !numbers.contains(order.number()))
                .toList();
    }

    /** A period is the last so many days, such as {@code 90}, or a year; anything else is none. */
    private OrderFilter filter() {
        String from = null;
        String to = null;
        if (placed != null && placed.matches("\\d{1,3}")) {
            from = LocalDate.now(clock.withZone(current.timeZone()))
                    .minusDays(Integer.parseInt(placed))
                    .toString();
        } else if (placed != null && placed.matches("(19|[2-9]\\d)\\d{2}")) {
            from = placed + "-01-01";
            to = placed + "-12-31";
        }
        return OrderFilter.of(status, from, to, q, current.timeZone());
    }

    public Page<OrderSummary> getOrders() {
        return orders;
    }

    /** Whether anything narrows the list, so that an empty one does not mean there are no orders. */
    public boolean isNarrowed() {
        return status != null || placed != null || q != null;
    }

    public OrderStatus[] getStatuses() {
        return OrderStatus.values();
    }

    /** The one status whose orders are shown, null where it is any or one of several. */
    public OrderStatus getOnly() {
        return shown.size() == 1 ? shown.iterator().next() : null;
    }

    /** The names of several statuses whose orders are shown, as an address may ask for; empty for one or any. */
    public String getSeveral() {
        return shown.size() == 1 || shown.size() == getStatuses().length
                ? ""
                : shown.stream().map(one -> text.name("orders.status", one)).collect(Collectors.joining(", "));
    }

    /** This year and those before it. */
    public List<String> getYears() {
        int thisYear = Year.now(clock).getValue();
        return IntStream.range(0, YEARS)
                .mapToObj(back -> Integer.toString(thisYear - back))
                .toList();
    }

    public String getStatus() {
        return status;
    }

    public String getPlaced() {
        return placed;
    }

    public String getQ() {
        return q;
    }
}
