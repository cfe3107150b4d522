package org.atrium.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.atrium.account.AccountId;
import org.atrium.orders.OrderDetails;
import org.atrium.platform.error.ConflictException;
import org.atrium.platform.error.FieldError;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.ids.Numbers;

/** Checks and writes what customers ask of their returns, whoever lets them. */
@ApplicationScoped
class ReturnRequests {

    @Inject
    private EntityManager entityManager;

    @Inject
    private ReturnQueries queries;

    @Inject
    private ReturnFiles files;

    @Inject
    private Returnability returnability;

    @Inject
    private Numbers numbers;

    @Inject
    private Event<Object> events;

    @Inject
    private Clock clock;

    /**
     * Writes a request that was checked; the caller holds the order.
     *
     * @param owner whose return it is
     * @param zone where they live
     * @param hangFiles hangs its files on it
     */
    ReturnDetails request(
            NewReturn newReturn, OrderDetails order, AccountId owner, ZoneId zone, Consumer<Return> hangFiles) {
        Instant now = clock.instant();
        Return requested = Return.request(numbers.next("R", "return_number_seq"), order, owner, now);
        newReturn.lines().forEach(line -> order.lines().stream()
                .filter(candidate -> line.line().equals(candidate.id()))
                .forEach(candidate -> requested.addLine(candidate, line)));
        entityManager.persist(requested);
        hangFiles.accept(requested);
        events.fire(new ReturnRequested(requested.number(), requested.account(), order.number()));
        ReturnPolicy policy = ReturnPolicy.inForce(queries.policies(), order.placedAt());
        if (policy.authorizesAutomatically()) {
            requested.authorize(policy, now, zone);
            events.fire(new ReturnAuthorized(
                    requested.number(),
                    requested.account(),
                    order.number(),
                    requested.dueAt(),
                    ReturnDetails.of(requested).items(),
                    ReturnDetails.of(requested).items()));
        }
        entityManager.flush();
        return files.details(requested);
    }

    /** Calls a return off that the caller holds. */
    ReturnDetails cancel(Return held) {
        held.cancel(clock.instant());
        events.fire(new ReturnCancelled(held.number(), held.account(), held.orderNumber()));
        entityManager.flush();
        return files.details(held);
    }

    /** Says that a return is on its way that the caller holds. */
    ReturnDetails send(Return held) {
        held.markSent(clock.instant());
        entityManager.flush();
        return files.details(held);
    }

    /**
     * Refuses what cannot be returned.
     *
     * @param ofFiles what is wrong with its files
     * @throws InvalidInputException with all that is wrong with lines and files
     * @throws NotReturnableException with a reason for each line that cannot be returned
     */
    void check(NewReturn newReturn, OrderDetails order, ZoneId zone, List<FieldError> ofFiles) {
        newReturn.checkAgainst(order, ofFiles);
        requireReturnable(newReturn, order, returnability.check(order, zone));
    }

    private static void requireReturnable(NewReturn newReturn, OrderDetails order, Map<Integer, Returnable> judged) {
        List<FieldError> reasons = new ArrayList<>();
        for (int i = 0; i < newReturn.lines().size(); i++) {
            NewReturnLine line = newReturn.lines().get(i);
            Returnable returnable = judged.get(line.line());
            if (!returnable.eligible()) {
                reasons.add(refusal(i, order, line, returnable.reasonKey(), returnable.reasonArguments()));
            } else if (line.quantity() > returnable.quantity()) {
                reasons.add(refusal(i, order, line, "returns.error.quantity", Map.of("left", returnable.quantity())));
            }
        }
        if (!reasons.isEmpty()) {
            throw new NotReturnableException(reasons);
        }
    }

    private static FieldError refusal(
            int index, OrderDetails order, NewReturnLine line, String key, Map<String, Object> arguments) {
        Map<String, Object> named = new HashMap<>(arguments);
        order.lines().stream()
                .filter(ordered -> line.line().equals(ordered.id()))
                .forEach(ordered -> named.put(ConflictException.PART, ordered.name()));
        return new FieldError("lines[" + index + "]", key, named);
    }
}
