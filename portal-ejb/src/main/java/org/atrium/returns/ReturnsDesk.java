package org.atrium.returns;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.account.Role;
import org.atrium.account.TimeZones;
import org.atrium.account.Viewer;
import org.atrium.audit.AuditTrail;
import org.atrium.audit.PersonalRecord;
import org.atrium.audit.RecordList;
import org.atrium.orders.OrderDetails;
import org.atrium.orders.OrderDirectory;
import org.atrium.orders.OrderHistory;
import org.atrium.orders.OrderStatus;
import org.atrium.platform.error.Inputs;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.platform.paging.Page;
import org.atrium.platform.text.BodyText;

/**
 * What support does with customers' returns. Each act names the version it was decided on, null for any, and is refused
 * as a {@link StaleReturnException} once there is a newer one.
 */
@Stateless
@RolesAllowed({Role.Names.AGENT, Role.Names.ADMIN})
public class ReturnsDesk {

    @Inject
    private EntityManager entityManager;

    @Inject
    private ReturnReader reader;

    @Inject
    private ReturnQueries queries;

    @Inject
    private OrderHistory orders;

    @Inject
    private OrderDirectory held;

    @Inject
    private AccountDirectory accounts;

    @Inject
    private AuditTrail trail;

    @Inject
    private Event<Object> events;

    @Inject
    private Clock clock;

    /**
     * A page of returns, newest first; their owners see who looked through it.
     *
     * @param statuses those to show, all where it is empty
     */
    public Page<ReturnSummary> list(Viewer agent, Collection<ReturnStatus> statuses, String cursor, int limit) {
        Page<ReturnSummary> page = reader.listIn(
                        statuses.isEmpty() ? EnumSet.allOf(ReturnStatus.class) : statuses, cursor, limit)
                .map(ReturnSummary::of);
        trail.seen(
                agent.requireAccount().value(),
                RecordList.RETURNS,
                page.items().stream()
                        .map(ReturnSummary::account)
                        .filter(Objects::nonNull)
                        .map(AccountId::value)
                        .toList());
        return page;
    }

    /** How many returns that are not over stand where; those that are become ever more. */
    public Map<ReturnStatus, Long> counts() {
        Map<ReturnStatus, Long> counts = new EnumMap<>(ReturnStatus.class);
        List<ReturnStatus> going = Stream.of(ReturnStatus.values())
                .filter(status -> !status.isOver())
                .toList();
        queries.counts(going).forEach(row -> counts.put(row.status(), row.count()));
        return counts;
    }

    /** Any return; its owner sees who looked at it. */
    public ReturnDetails read(Viewer agent, String number) {
        Return found = reader.any(number);
        trail.looked(agent.requireAccount().value(), PersonalRecord.RETURN, number, idOf(found));
        return ReturnDetails.of(found);
    }

    /**
     * Lets the customer send it: what the order still has of it, which may be less than they asked for. The order is held
     * meanwhile, before the return is.
     */
    public ReturnDetails authorize(Viewer agent, String number, Long version) {
        String ordered = queries.orderOf(number).stream().findFirst().orElseThrow(UnknownObjectException::new);
        held.hold(agent, ordered);
        Return found = toChange(number, version);
        OrderDetails order = orders.read(agent, ordered);
        found.authorize(
                ReturnPolicy.inForce(queries.policies(), order.placedAt()), clock.instant(), zone(found.account()));
        found.limit(left(order, found));
        ReturnDetails details = ReturnDetails.of(found);
        events.fire(new ReturnAuthorized(
                number, found.account(), ordered, found.dueAt(), details.items(), details.asked()));
        return done(
                agent,
                "returns.authorize",
                found,
                details.isLess() ? details.items() + " of " + details.asked() : null);
    }

    private ZoneId zone(AccountId customer) {
        return customer == null ? TimeZones.ofShop() : accounts.card(customer).timeZone();
    }

    /** How many of each line of its order a return may have, beside the others. */
    private Map<Integer, Integer> left(OrderDetails order, Return found) {
        if (order.status() == OrderStatus.CANCELLED) {
            return Map.of();
        }
        Map<Integer, Integer> left = new HashMap<>();
        order.lines().forEach(line -> left.put(line.id(), line.quantity()));
        queries.inReturns(List.of(order.id()))
                .forEach(row -> left.computeIfPresent(
                        row.line(), (line, quantity) -> quantity - Math.toIntExact(row.quantity())));
        found.lines()
                .forEach(line ->
                        left.computeIfPresent(line.orderLine(), (place, quantity) -> quantity + line.quantity()));
        return left;
    }

    /** Refuses it, with a reason the customer reads. */
    public ReturnDetails deny(Viewer agent, String number, Denial denial, Long version) {
        Inputs.check(denial);
        Return found = toChange(number, version);
        found.deny(denial.reason().strip(), clock.instant());
        events.fire(new ReturnDenied(number, found.account(), found.orderNumber(), found.denialReason()));
        return done(agent, "returns.deny", found, found.denialReason());
    }

    /** Counts what arrived, whole or broken; the rest may follow. */
    public ReturnDetails receive(Viewer agent, String number, Receipt receipt, Long version) {
        receipt.checked();
        Return found = toChange(number, version);
        found.receive(clock.instant());
        receipt.applyTo(found);
        events.fire(new ReturnReceived(number, found.account(), found.orderNumber(), found.outstanding()));
        return done(agent, "returns.receive", found, receipt.words());
    }

    /** Says that what arrived has been looked at. */
    public ReturnDetails inspect(Viewer agent, String number, Long version) {
        Return found = toChange(number, version);
        found.inspect(clock.instant());
        return done(agent, "returns.inspect", found, null);
    }

    /** Says that the customer has got what was asked for what arrived; without what is missing only with a reason. */
    public ReturnDetails complete(Viewer agent, String number, Completion completion, Long version) {
        Inputs.check(completion);
        Return found = toChange(number, version);
        found.complete(completion.words(), clock.instant());
        String reason = ReturnDetails.of(found).completionReason();
        events.fire(new ReturnCompleted(number, found.account(), found.orderNumber(), found.outstanding(), reason));
        return done(agent, "returns.complete", found, reason);
    }

    /** Two who record the same parcel would count it twice: what is seen is compared once nobody else can change it. */
    private Return toChange(String number, Long version) {
        Return found = reader.anyToChange(number);
        if (version != null && version != found.version()) {
            throw new StaleReturnException();
        }
        return found;
    }

    private ReturnDetails done(Viewer agent, String action, Return changed, String detail) {
        trail.record(agent.requireAccount().value(), action, changed.number(), idOf(changed), detail);
        entityManager.flush();
        return ReturnDetails.of(changed);
    }

    private static Long idOf(Return of) {
        return of.account() == null ? null : of.account().value();
    }

    /**
     * The end of a return.
     *
     * @param reason why it ends though something is missing, which the customer reads; null where all has arrived
     */
    public record Completion(@Size(max = 2000) @BodyText String reason) {

        /** All has arrived. */
        public static final Completion WHOLE = new Completion(null);

        String words() {
            return reason == null || reason.isBlank() ? null : reason.strip();
        }
    }

    /** Support's words to the customer. */
    public record Denial(
            @NotBlank @Size(max = 2000) @BodyText String reason) {}
}
