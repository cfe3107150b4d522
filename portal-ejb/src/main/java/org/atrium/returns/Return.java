package org.atrium.returns;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.atrium.account.AccountId;
import org.atrium.orders.OrderDetails;
import org.atrium.platform.error.ConflictException;
import org.atrium.platform.error.FieldError;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.persistence.VersionedObject;
import org.atrium.platform.time.CalendarDays;

/**
 * A return of lines of one order. {@code REQUESTED} by the customer; {@code AUTHORIZED} by support or automatically by
 * the policy, or {@code DENIED}; {@code IN_TRANSIT} when the customer has sent it; {@code RECEIVED}, possibly in parts;
 * {@code INSPECTED}; {@code COMPLETED}. The customer may cancel until something is received; an authorized return that
 * does not arrive in time expires.
 */
@Entity(name = "CustomerReturn")
class Return extends VersionedObject {

    private String number;

    /** Whose its order is, or the contact who asked for it as a guest; null while it is nobody's. */
    @Column(name = "account_id")
    private AccountId account;

    private long orderId;
    private String orderNumber;

    @Enumerated(EnumType.STRING)
    private ReturnStatus status;

    private Instant requestedAt;
    private Instant updatedAt;
    private Instant decidedAt;
    private Instant dueAt;
    private String denialReason;
    private int files;

    @OneToMany(mappedBy = "parent", cascade = CascadeType.PERSIST)
    @OrderBy("orderLine")
    private Set<ReturnLine> lines = new LinkedHashSet<>();

    @OneToMany(mappedBy = "parent", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private Set<ReturnStep> steps = new LinkedHashSet<>();

    protected Return() {}

    private Return(String number, OrderDetails order, AccountId owner, Instant now) {
        this.number = number;
        this.account = owner;
        this.orderId = order.id();
        this.orderNumber = order.number();
        this.requestedAt = now;
        addStep(ReturnStatus.REQUESTED, null, now);
    }

    /** A customer's request, which the use case has found eligible. */
    static Return request(String number, OrderDetails order, AccountId owner, Instant now) {
        return new Return(number, order, owner, now);
    }

    void addLine(OrderDetails.OrderLineDetails orderLine, NewReturnLine newLine) {
        lines.add(new ReturnLine(this, orderLine, newLine));
    }

    /** How many files hang on it. */
    void countFiles(int count) {
        files = count;
    }

    boolean hasFiles() {
        return files > 0;
    }

    /** The customer may send it, so that it arrives by the end of a day where they live. */
    void authorize(ReturnPolicy policy, Instant now, ZoneId zone) {
        transitionTo(ReturnStatus.AUTHORIZED, null, now);
        decidedAt = now;
        dueAt = policy.dueAfter(now, zone);
    }

    /**
     * Takes less of what was asked, where the order has no more.
     *
     * @param left how many of a line can come back, by its place in the order
     */
    void limitQuantities(Map<Integer, Integer> left) {
        lines.forEach(line -> line.limitQuantity(left.getOrDefault(line.orderLine(), 0)));
        if (lines.stream().allMatch(line -> line.quantity() == 0)) {
            throw new ConflictException("returns.error.nothingLeft");
        }
    }

    void deny(String reason, Instant now) {
        transitionTo(ReturnStatus.DENIED, reason, now);
        decidedAt = now;
        denialReason = reason;
    }

    /** The customer has sent it. */
    void markSent(Instant now) {
        transitionTo(ReturnStatus.IN_TRANSIT, null, now);
    }

    /** Something of it has arrived, after it was looked at too; more may follow. */
    void markReceived(Instant now) {
        if (status != ReturnStatus.RECEIVED) {
            transitionTo(ReturnStatus.RECEIVED, null, now);
        }
        updatedAt = now;
        dueAt = null;
    }

    void markInspected(Instant now) {
        transitionTo(ReturnStatus.INSPECTED, null, now);
    }

    /**
     * The customer has got what was asked for what arrived. What is missing is given up by somebody's decision only.
     *
     * @param reason why it ends without what is missing; not kept where nothing is
     */
    void complete(String reason, Instant now) {
        if (status == ReturnStatus.RECEIVED) {
            markInspected(now);
        }
        if (status.canTransitionTo(ReturnStatus.COMPLETED) && outstanding() > 0 && reason == null) {
            throw new InvalidInputException(
                    List.of(new FieldError("reason", "returns.error.missing", Map.of("missing", outstanding()))));
        }
        transitionTo(ReturnStatus.COMPLETED, outstanding() > 0 ? reason : null, now);
    }

    void cancel(Instant now) {
        transitionTo(ReturnStatus.CANCELLED, null, now);
        dueAt = null;
    }

    void expire(Instant now) {
        transitionTo(ReturnStatus.EXPIRED, null, now);
    }

    /** Ends it if the day is over by which it should have arrived; else that is waited for. */
    boolean expireIfOverdue(Instant now, ZoneId zone) {
        if (CalendarDays.isOver(dueAt, now, zone)) {
            expire(now);
            return true;
        }
        dueAt = CalendarDays.endOfDay(dueAt, zone);
        return false;
    }

    private void transitionTo(ReturnStatus next, String note, Instant now) {
        if (!status.canTransitionTo(next)) {
            throw new ConflictException(
                    "returns.error.status", Map.of("number", number, "from", status.name(), "to", next.name()));
        }
        addStep(next, note, now);
    }

    private void addStep(ReturnStatus next, String note, Instant now) {
        status = next;
        updatedAt = now;
        steps.add(new ReturnStep(this, steps.size() + 1, next, note, now));
    }

    Optional<ReturnLine> line(Integer orderLine) {
        return lines.stream()
                .filter(line -> Integer.valueOf(line.orderLine()).equals(orderLine))
                .findFirst();
    }

    /** How many things have not arrived. */
    int outstanding() {
        return lines.stream().mapToInt(ReturnLine::outstanding).sum();
    }

    String number() {
        return number;
    }

    AccountId account() {
        return account;
    }

    String orderNumber() {
        return orderNumber;
    }

    ReturnStatus status() {
        return status;
    }

    Instant requestedAt() {
        return requestedAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    Instant dueAt() {
        return dueAt;
    }

    String denialReason() {
        return denialReason;
    }

    Set<ReturnLine> lines() {
        return lines;
    }

    Set<ReturnStep> steps() {
        return steps;
    }
}
