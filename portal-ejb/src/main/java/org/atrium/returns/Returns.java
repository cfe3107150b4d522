package org.atrium.returns;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
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
import org.atrium.account.AccountDirectory;
import org.atrium.account.Role;
import org.atrium.account.Viewer;
import org.atrium.orders.OrderDetails;
import org.atrium.orders.OrderDirectory;
import org.atrium.platform.error.ConflictException;
import org.atrium.platform.error.FieldError;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.platform.ids.Numbers;
import org.atrium.platform.paging.Page;

/** A customer's own returns. */
@Stateless
@RolesAllowed({Role.Names.CUSTOMER, Role.Names.MODERATOR, Role.Names.AGENT, Role.Names.ADMIN})
public class Returns {

    @Inject
    private EntityManager entityManager;

    @Inject
    private ReturnReader reader;

    @Inject
    private ReturnQueries queries;

    @Inject
    private OrderDirectory orders;

    @Inject
    private AccountDirectory accounts;

    @Inject
    private Returnability returnability;

    @Inject
    private Numbers numbers;

    @Inject
    private Event<Object> events;

    @Inject
    private Clock clock;

    /**
     * Asks to return lines of one of the viewer's own orders. The order is held meanwhile, so of two requests at once for
     * the last item one wins and the other hears why not.
     *
     * @throws NotReturnableException with a reason for each line that cannot be returned
     */
    public ReturnDetails request(Viewer viewer, NewReturn newReturn) {
        viewer.requireAccount();
        newReturn.checked();
        OrderDetails order = orders.requireOwnForUpdate(viewer, newReturn.order());
        if (!viewer.is(order.account())) {
            throw new UnknownObjectException();
        }
        newReturn.checkAgainst(order);
        ZoneId zone = accounts.summary(viewer.account()).timeZone();
        requireReturnable(newReturn, order, returnability.check(order, zone));
        Instant now = clock.instant();
        Return requested = Return.request(numbers.next("R", "return_number_seq"), order, now);
        newReturn.lines().forEach(line -> order.lines().stream()
                .filter(candidate -> line.line().equals(candidate.id()))
                .forEach(candidate -> requested.addLine(candidate, line)));
        entityManager.persist(requested);
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
        return ReturnDetails.of(requested);
    }

    /** How many of the viewer's returns are authorised and wait to be sent. */
    public long countToSend(Viewer viewer) {
        return queries.countToSend(viewer.requireAccount());
    }

    /** A page of the viewer's own returns, newest first. */
    public Page<ReturnDetails> list(Viewer viewer, String cursor, int limit) {
        return reader.listOf(viewer.requireAccount(), cursor, limit);
    }

    /** One return of the viewer's own. */
    public ReturnDetails read(Viewer viewer, String number) {
        return ReturnDetails.of(reader.requireOwn(viewer, number));
    }

    /** Calls a return off, until something of it is received. */
    public ReturnDetails cancel(Viewer viewer, String number) {
        Return mine = reader.ownForUpdate(viewer, number);
        mine.cancel(clock.instant());
        events.fire(new ReturnCancelled(mine.number(), mine.account(), mine.orderNumber()));
        entityManager.flush();
        return ReturnDetails.of(mine);
    }

    /** Says that a return is on its way. */
    public ReturnDetails send(Viewer viewer, String number) {
        Return mine = reader.ownForUpdate(viewer, number);
        mine.markSent(clock.instant());
        entityManager.flush();
        return ReturnDetails.of(mine);
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
