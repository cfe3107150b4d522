package org.atrium.returns;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.atrium.orders.OrderDetails;

/** Tells which lines of an order can be returned. The caller must have read the order. */
@Stateless
@PermitAll
public class Returnability {

    @Inject
    private ReturnQueries returns;

    @Inject
    private Clock clock;

    /**
     * What can be returned of one order, by the line's place in it.
     *
     * @param zone where the reader lives: there the day ends until which it can
     */
    public Map<Integer, Returnable> check(OrderDetails order, ZoneId zone) {
        return check(List.of(order), zone).get(order.number());
    }

    /** What can be returned of some orders, by their number and the line's place, in two queries. */
    public Map<String, Map<Integer, Returnable>> check(Collection<OrderDetails> orders, ZoneId zone) {
        List<Long> arrived = orders.stream()
                .filter(order -> order.lines().stream()
                        .anyMatch(line -> order.arrivalOf(line).isPresent()))
                .map(OrderDetails::id)
                .toList();
        List<ReturnQueries.ReturnedQuantity> inReturns =
                arrived.isEmpty() ? List.of() : returns.quantitiesInReturns(arrived);
        List<ReturnPolicy> policies = orders.isEmpty() ? List.of() : returns.policies();
        Instant now = clock.instant();
        return orders.stream()
                .collect(Collectors.toMap(
                        OrderDetails::number, order -> checkLines(order, policies, inReturns, now, zone), (a, b) -> a));
    }

    private static Map<Integer, Returnable> checkLines(
            OrderDetails order,
            List<ReturnPolicy> policies,
            List<ReturnQueries.ReturnedQuantity> inReturns,
            Instant now,
            ZoneId zone) {
        ReturnPolicy policy = ReturnPolicy.inForce(policies, order.placedAt());
        return order.lines().stream()
                .collect(Collectors.toMap(
                        OrderDetails.OrderLineDetails::id,
                        line -> Eligibility.check(
                                order, line, policy, sum(inReturns, order.id(), line.id()), now, zone)));
    }

    private static int sum(List<ReturnQueries.ReturnedQuantity> inReturns, long order, int line) {
        return inReturns.stream()
                .filter(row -> row.order() == order && row.line() == line)
                .mapToInt(row -> Math.toIntExact(row.quantity()))
                .sum();
    }
}
