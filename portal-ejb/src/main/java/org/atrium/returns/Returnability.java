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

/** Tells of orders which lines can be returned. Whoever has read an order may ask about it. */
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
    public Map<Integer, Returnable> of(OrderDetails order, ZoneId zone) {
        return of(List.of(order), zone).get(order.number());
    }

    /** What can be returned of some orders, by their number and the line's place, in two queries. */
    public Map<String, Map<Integer, Returnable>> of(Collection<OrderDetails> orders, ZoneId zone) {
        List<Long> arrived = orders.stream()
                .filter(order -> order.arrivedAt() != null)
                .map(OrderDetails::id)
                .toList();
        List<ReturnQueries.InReturns> inReturns = arrived.isEmpty() ? List.of() : returns.inReturns(arrived);
        List<ReturnPolicy> policies = orders.isEmpty() ? List.of() : returns.policies();
        Instant now = clock.instant();
        return orders.stream()
                .collect(Collectors.toMap(
                        OrderDetails::number, order -> judge(order, policies, inReturns, now, zone), (a, b) -> a));
    }

    private static Map<Integer, Returnable> judge(
            OrderDetails order,
            List<ReturnPolicy> policies,
            List<ReturnQueries.InReturns> inReturns,
            Instant now,
            ZoneId zone) {
        ReturnPolicy policy = ReturnPolicy.inForce(policies, order.placedAt());
        return order.lines().stream()
                .collect(Collectors.toMap(
                        OrderDetails.Line::id,
                        line -> Eligibility.judge(
                                order, line, policy, sum(inReturns, order.id(), line.id()), now, zone)));
    }

    private static int sum(List<ReturnQueries.InReturns> inReturns, long order, int line) {
        return inReturns.stream()
                .filter(row -> row.order() == order && row.line() == line)
                .mapToInt(row -> Math.toIntExact(row.quantity()))
                .sum();
    }
}
