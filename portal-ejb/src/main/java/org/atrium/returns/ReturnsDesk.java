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
import org.atrium.platform.error.InputValidation;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.platform.paging.Page;
import org.atrium.platform.text.BodyText;

/**
 * Support's handling of returns. Each action names the version it is based on, null for any; a newer version makes it
 * fail with {@link StaleReturnException}.
 */
@Stateless
@RolesAllowed({Role.Names.AGENT, Role.Names.ADMIN})
public class ReturnsDesk {

    @Inject
    private EntityManager entityManager;

    @Inject
    private ReturnReader reader;

    @Inject
    private ReturnFiles files;

    @Inject
    private ReturnQueries queries;

    @Inject
    private OrderHistory orders;

    @Inject
    private OrderDirectory orderDirectory;

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
        trail.recordListAccess(
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
        Return found = reader.require(number);
        trail.recordAccess(agent.requireAccount().value(), PersonalRecord.RETURN, number, idOf(found));
        return files.details(found);
    }

    /**
     * Lets the customer send it: what the order still has of it, which may be less than they asked for. The order is held
     * meanwhile, before the return is.
     */
    public ReturnDetails authorize(Viewer agent, String number, Long version) {
        String ordered = queries.orderOf(number).orElseThrow(UnknownObjectException::new);
        orderDirectory.requireOwnForUpdate(agent, ordered);
        Return found = returnForUpdate(number, version);
        OrderDetails order = orders.read(agent, ordered);
        found.authorize(
                ReturnPolicy.inForce(queries.policies(), order.placedAt()), clock.instant(), zone(found.account()));
        found.limitQuantities(remainingQuantities(order, found));
        ReturnDetails details = ReturnDetails.of(found);
        events.fire(new ReturnAuthorized(
                number, found.account(), ordered, found.dueAt(), details.items(), details.asked()));
        return save(
                agent,
                "returns.authorize",
                found,
                details.isReduced() ? details.items() + " of " + details.asked() : null);
    }

    private ZoneId zone(AccountId customer) {
        return customer == null
                ? TimeZones.shopZone()
                : accounts.summary(customer).timeZone();
    }

    /** How many of each line of its order a return may have, beside the others. */
    private Map<Integer, Integer> remainingQuantities(OrderDetails order, Return found) {
        if (order.status() == OrderStatus.CANCELLED) {
            return Map.of();
        }
        Map<Integer, Integer> left = new HashMap<>();
        order.lines().forEach(line -> left.put(line.id(), line.quantity()));
        queries.quantitiesInReturns(List.of(order.id()))
                .forEach(row -> left.computeIfPresent(
                        row.line(), (line, quantity) -> quantity - Math.toIntExact(row.quantity())));
        found.lines()
                .forEach(line ->
                        left.computeIfPresent(line.orderLine(), (place, quantity) -> quantity + line.quantity()));
        return left;
    }

    /** Refuses it, with a reason the customer reads. */
    public ReturnDetails deny(Viewer agent, String number, DenialRequest denial, Long version) {
        InputValidation.check(denial);
        Return found = returnForUpdate(number, version);
        found.deny(denial.reason().strip(), clock.instant());
        events.fire(new ReturnDenied(number, found.account(), found.orderNumber(), found.denialReason()));
        return save(agent, "returns.deny", found, found.denialReason());
    }

    /** Counts what arrived, whole or broken; the rest may follow. */
    public ReturnDetails receive(Viewer agent, String number, ReceiptRequest receipt, Long version) {
        receipt.checked();
        Return found = returnForUpdate(number, version);
        found.markReceived(clock.instant());
        receipt.applyTo(found);
        events.fire(new ReturnReceived(number, found.account(), found.orderNumber(), found.outstanding()));
        return save(agent, "returns.receive", found, receipt.auditText());
    }

    /** Says that what arrived has been looked at. */
    public ReturnDetails inspect(Viewer agent, String number, Long version) {
        Return found = returnForUpdate(number, version);
        found.markInspected(clock.instant());
        return save(agent, "returns.inspect", found, null);
    }

    /** Says that the customer has got what was asked for what arrived; without what is missing only with a reason. */
    public ReturnDetails complete(Viewer agent, String number, CompletionRequest completion, Long version) {
        InputValidation.check(completion);
        Return found = returnForUpdate(number, version);
        found.complete(completion.auditText(), clock.instant());
        String reason = ReturnDetails.of(found).completionReason();
        events.fire(new ReturnCompleted(number, found.account(), found.orderNumber(), found.outstanding(), reason));
        return save(agent, "returns.complete", found, reason);
    }

    /** Two who record the same parcel would count it twice: what is seen is compared once nobody else can change it. */
    private Return returnForUpdate(String number, Long version) {
        Return found = reader.anyForUpdate(number);
        if (version != null && version != found.version()) {
            throw new StaleReturnException();
        }
        return found;
    }

    private ReturnDetails save(Viewer agent, String action, Return changed, String detail) {
        trail.record(agent.requireAccount().value(), action, changed.number(), idOf(changed), detail);
        entityManager.flush();
        return files.details(changed);
    }

    private static Long idOf(Return of) {
        return of.account() == null ? null : of.account().value();
    }

    /**
     * Completion of a return.
     *
     * @param reason why it ends though something is missing, which the customer reads; null where all has arrived
     */
    public record CompletionRequest(
            @Size(max = 2000) @BodyText String reason) {

        /** All has arrived. */
        public static final CompletionRequest COMPLETE = new CompletionRequest(null);

        String auditText() {
            return reason == null || reason.isBlank() ? null : reason.strip();
        }
    }

    /** Denial of a return. */
    public record DenialRequest(
            @NotBlank @Size(max = 2000) @BodyText String reason) {}
}
