package org.atrium.ticket;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.atrium.account.AddressDetails;
import org.atrium.account.Role;
import org.atrium.account.Viewer;
import org.atrium.orders.OrderDetails;
import org.atrium.orders.OrderDirectory;
import org.atrium.platform.error.ConflictException;
import org.atrium.platform.error.InputValidation;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.platform.ratelimit.RateLimiter;
import org.atrium.platform.text.BodyText;
import org.atrium.ticket.event.MessageVisibility;
import org.atrium.ticket.event.TicketChannel;
import org.atrium.ticket.event.TicketNumber;

/**
 * Customers' requests to cancel an order or change its address, until it is packed. Orders belong to the merchant, so
 * each request is a ticket for support, one per order and kind. The order's row is locked meanwhile, so that it is not
 * packed between check and request, and a concurrent request finds the first one's ticket and adds to it.
 */
@Stateless
@RolesAllowed({Role.Names.CUSTOMER, Role.Names.MODERATOR, Role.Names.AGENT, Role.Names.ADMIN})
public class RequestingOrderChange {

    @Inject
    private EntityManager entityManager;

    @Inject
    private OrderDirectory orders;

    @Inject
    private OrderRequestComposer composer;

    @Inject
    private TicketQueries queries;

    @Inject
    private Tickets tickets;

    @Inject
    private RateLimiter rateLimiter;

    /**
     * Asks support to cancel the viewer's own order.
     *
     * @throws ConflictException if it is packed already
     */
    public OrderRequestResult requestCancellation(
            Viewer viewer, String order, OrderRequestReason reason, TicketChannel channel) {
        InputValidation.check(reason);
        rateLimiter.check(
                OwnTickets.RATE_LIMIT.attemptBy(viewer.requireAccount().value()));
        OrderDetails held = orderForUpdate(viewer, order);
        return openTicket(held, OrderRequestKind.CANCELLATION, composer.cancellation(held, reason.reason()), channel);
    }

    /**
     * Asks support to send the viewer's own order to another address.
     *
     * @throws ConflictException if it is packed already
     */
    public OrderRequestResult requestAddressChange(
            Viewer viewer, String order, AddressDetails address, OrderRequestReason reason, TicketChannel channel) {
        AddressDetails checked = address.checked();
        InputValidation.check(reason);
        rateLimiter.check(
                OwnTickets.RATE_LIMIT.attemptBy(viewer.requireAccount().value()));
        OrderDetails held = orderForUpdate(viewer, order);
        return openTicket(
                held, OrderRequestKind.ADDRESS_CHANGE, composer.addressChange(held, checked, reason.reason()), channel);
    }

    /**
     * What can be asked of the viewer's own order, and what was.
     *
     * @throws UnknownObjectException if it is not the viewer's
     */
    public OrderRequestStatus status(Viewer viewer, String order) {
        return orders.findOwn(viewer, order)
                .map(own -> new OrderRequestStatus(own, openRequests(viewer, own.number())))
                .orElseThrow(UnknownObjectException::new);
    }

    /** The tickets of what the viewer asked of an order, by kind, as long as they are open. */
    public Map<OrderRequestKind, TicketNumber> openRequests(Viewer viewer, String order) {
        return queries.orderRequests(order).stream()
                .filter(request -> request.isOpenFor(viewer.requireAccount()))
                .collect(Collectors.toMap(OrderRequest::kind, OrderRequest::ticketNumber));
    }

    private OrderDetails orderForUpdate(Viewer viewer, String number) {
        OrderDetails order = orders.requireOwnForUpdate(viewer, number);
        if (!viewer.is(order.account())) {
            throw new UnknownObjectException();
        }
        if (!order.status().awaitsPacking()) {
            throw new ConflictException("ticket.orderRequest.tooLate." + order.status());
        }
        return order;
    }

    private OrderRequestResult openTicket(
            OrderDetails order,
            OrderRequestKind kind,
            OrderRequestComposer.OrderRequestText text,
            TicketChannel channel) {
        Optional<OrderRequest> before = queries.orderRequests(order.number()).stream()
                .filter(request -> request.kind() == kind)
                .findFirst();
        if (before.filter(request -> isOpenForUpdate(request, order)).isPresent()) {
            return addToTicket(before.get(), order, text);
        }
        Instant now = tickets.now();
        Ticket ticket = tickets.open(newTicket(order, kind, text, channel, now), now);
        before.ifPresentOrElse(
                request -> request.update(ticket, text.body(), now),
                () -> entityManager.persist(new OrderRequest(order.number(), kind, ticket, text.body(), now)));
        return new OrderRequestResult(ticket.number(), true, true);
    }

    /** What is asked again in other words is heard in the ticket; who only repeats is led there. */
    private OrderRequestResult addToTicket(
            OrderRequest request, OrderDetails order, OrderRequestComposer.OrderRequestText text) {
        if (request.isSameRequest(text.body()) || !text.hasDetails()) {
            return new OrderRequestResult(request.ticketNumber(), false, false);
        }
        Instant now = tickets.now();
        TicketMessage message =
                tickets.addMessage(tickets.requireForUpdate(request.ticketNumber()), toMessage(order, text, now));
        request.update(message.ticket(), text.body(), now);
        return new OrderRequestResult(message.ticket().number(), false, true);
    }

    private static NewMessage toMessage(OrderDetails order, OrderRequestComposer.OrderRequestText text, Instant now) {
        return new NewMessage(order.account(), false, MessageVisibility.PRIVATE, text.body(), now, null);
    }

    /** An ask that is done is looked at again with its ticket held: a word in that one may be taking it further. */
    private boolean isOpenForUpdate(OrderRequest request, OrderDetails order) {
        if (request.isOpenFor(order.account())) {
            return true;
        }
        tickets.requireForUpdate(request.ticketNumber());
        entityManager.refresh(request);
        return request.isOpenFor(order.account());
    }

    /** Ahead of others: once the order is packed, it is too late. */
    private static NewTicket newTicket(
            OrderDetails order,
            OrderRequestKind kind,
            OrderRequestComposer.OrderRequestText text,
            TicketChannel channel,
            Instant now) {
        return NewTicket.by(order.account(), channel)
                .subject(text.subject())
                .priority(TicketPriority.HIGH)
                .queue(OwnTickets.QUEUE)
                .tags(List.of(kind.tag()))
                .order(order.number())
                .cause(kind.name())
                .messages(List.of(toMessage(order, text, now)))
                .build();
    }

    /** The reason of a request, in Markdown; may be null. */
    public record OrderRequestReason(
            @Size(max = 2000) @BodyText String reason) {}

    /**
     * The result of an order request.
     *
     * @param opened whether it is new, rather than one that was open already
     * @param messageAdded whether it has these words, rather than that they were there already
     */
    public record OrderRequestResult(TicketNumber ticket, boolean opened, boolean messageAdded) {}

    /**
     * An order, and the requests that are open for it.
     *
     * @param openTickets the tickets of what was asked and is not done
     */
    public record OrderRequestStatus(OrderDetails order, Map<OrderRequestKind, TicketNumber> openTickets) {

        public OrderRequestStatus {
            openTickets = Map.copyOf(openTickets);
        }

        /** Whether it is early enough to ask. */
        public boolean changeable() {
            return order.status().awaitsPacking();
        }
    }
}
