package org.atrium.returns;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.atrium.account.Role;
import org.atrium.account.TimeZones;
import org.atrium.account.Viewer;
import org.atrium.orders.OrderDetails;
import org.atrium.orders.OrderDirectory;
import org.atrium.platform.demo.DemoContent;
import org.atrium.platform.demo.DemoFiles;
import org.atrium.platform.ids.Numbers;

/** The returns of the demo shop. */
@Stateless
public class DemoReturns implements DemoContent {

    private static final Viewer SYSTEM = new Viewer(null, Set.of(Role.AGENT));

    @Inject
    private EntityManager entityManager;

    @Inject
    private ReturnQueries returns;

    @Inject
    private OrderDirectory orders;

    @Inject
    private Numbers numbers;

    @Inject
    private Clock clock;

    @Override
    public int order() {
        return 30;
    }

    @Override
    public void load() {
        DemoFiles.read("returns", DemoReturn.class).forEach(this::create);
    }

    private void create(DemoReturn entry) {
        Instant now = clock.instant();
        OrderDetails order = orders.requireOwnForUpdate(SYSTEM, entry.order());
        ReturnPolicy policy = ReturnPolicy.inForce(returns.policies(), order.placedAt());
        Return opened = Return.request(
                numbers.next("R", "return_number_seq"),
                order,
                order.account(),
                DemoFiles.instantBefore(now, entry.ago()));
        entry.lines().forEach(newLine -> order.lines().stream()
                .filter(orderLine -> orderLine.sku().equals(newLine.sku()))
                .findFirst()
                .ifPresent(orderLine -> opened.addLine(orderLine, newLine.of(orderLine))));
        entry.advance(opened, policy, now);
        entityManager.persist(opened);
    }

    /** An entry of {@code returns.json}. */
    public record DemoReturn(
            String order,
            List<DemoReturnLine> lines,
            ReturnStatus status,
            String ago,
            String decidedAgo,
            String reason) {

        /** Goes the way to the status of today; where the file names no time for a step, a plausible one. */
        void advance(Return opened, ReturnPolicy policy, Instant now) {
            Instant decided = DemoFiles.instantBefore(now, decidedAgo);
            switch (status) {
                case REQUESTED -> {}
                case CANCELLED ->
                    opened.cancel(DemoFiles.instantBefore(now, ago).plus(Duration.ofHours(5)));
                case DENIED -> opened.deny(reason, decided);
                case EXPIRED -> {
                    opened.authorize(policy, decided, TimeZones.shopZone());
                    opened.expire(policy.dueAfter(decided, TimeZones.shopZone()));
                }
                default -> {
                    opened.authorize(policy, decided, TimeZones.shopZone());
                    receive(opened, decided, now);
                }
            }
        }

        private void receive(Return opened, Instant decided, Instant now) {
            long steps = status.ordinal() - ReturnStatus.AUTHORIZED.ordinal();
            Duration pause = Duration.between(decided, now).dividedBy(steps + 2);
            Duration step = pause.compareTo(Duration.ofDays(3)) < 0 ? pause : Duration.ofDays(3);
            if (reaches(ReturnStatus.IN_TRANSIT)) {
                opened.markSent(decided.plus(step));
            }
            if (reaches(ReturnStatus.RECEIVED)) {
                opened.markReceived(decided.plus(step.multipliedBy(2)));
                opened.lines().forEach(ReturnLine::receiveAllUndamaged);
            }
            if (reaches(ReturnStatus.INSPECTED)) {
                opened.markInspected(decided.plus(step.multipliedBy(3)));
            }
            if (reaches(ReturnStatus.COMPLETED)) {
                opened.complete(null, decided.plus(step.multipliedBy(4)));
            }
        }

        private boolean reaches(ReturnStatus step) {
            return EnumSet.range(step, ReturnStatus.COMPLETED).contains(status);
        }
    }

    /** A line of such an entry. */
    public record DemoReturnLine(String sku, int quantity, ReturnReason reason, Resolution resolution, String comment) {

        NewReturnLine of(OrderDetails.OrderLineDetails line) {
            return new NewReturnLine(line.id(), quantity, reason, resolution, comment, List.of());
        }
    }
}
