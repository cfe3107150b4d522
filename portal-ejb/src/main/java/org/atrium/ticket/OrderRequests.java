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
import org.atrium.platform.error.Inputs;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.platform.text.BodyText;
import org.atrium.platform.throttle.Throttle;
import org.atrium.ticket.event.TicketChannel;
import org.atrium.ticket.event.TicketNumber;
import org.atrium.ticket.event.Visibility;

/**
 * What customers ask of an order of theirs until it is packed: to cancel it, or to send it elsewhere. Orders are the
 * merchant's, so support does it: each ask is a ticket, one at a time for each order and kind. The order is held
 * meanwhile, so that it is not packed between the look and the word, and the second of two at once finds the first one's
 * ticket, which hears what the second says otherwise.
 */
@Stateless
@RolesAllowed({Role.Names.CUSTOMER, Role.Names.MODERATOR, Role.Names.AGENT, Role.Names.ADMIN})
public class OrderRequests {

    @Inject
    private EntityManager entityManager;

    @Inject
    private OrderDirectory orders;

    @Inject
    private OrderRequestWords words;

    @Inject
    private TicketQueries queries;

    @Inject
    private Tickets tickets;

    @Inject
    private Throttle throttle;

    /**
     * Asks support to cancel the viewer's own order.
     *
     * @throws ConflictException if it is packed already
     */
    public Asked cancel(Viewer viewer, String order, Reason reason, TicketChannel channel) {
        Inputs.check(reason);
        throttle.pass(MyTickets.WORDS.by(viewer.requireAccount().value()));
        OrderDetails held = hold(viewer, order);
        return ask(held, OrderRequestKind.CANCELLATION, words.toCancel(held, reason.reason()), channel);
    }

    /**
     * Asks support to send the viewer's own order to another address.
     *
     * @throws ConflictException if it is packed already
     */
    public Asked changeAddress(
            Viewer viewer, String order, AddressDetails address, Reason reason, TicketChannel channel) {
        AddressDetails checked = address.checked();
        Inputs.check(reason);
        throttle.pass(MyTickets.WORDS.by(viewer.requireAccount().value()));
        OrderDetails held = hold(viewer, order);
        return ask(held, OrderRequestKind.ADDRESS_CHANGE, words.toSendTo(held, checked, reason.reason()), channel);
    }

    /**
     * What can be asked of the viewer's own order, and what was.
     *
     * @throws UnknownObjectException if it is not the viewer's
     */
    public Standing standing(Viewer viewer, String order) {
        return orders.own(viewer, order)
                .map(own -> new Standing(own, open(viewer, own.number())))
                .orElseThrow(UnknownObjectException::new);
    }

    /** The tickets of what the viewer asked of an order, by kind, as long as they are open. */
    public Map<OrderRequestKind, TicketNumber> open(Viewer viewer, String order) {
        return queries.orderRequests(order).stream()
                .filter(request -> request.isOpenFor(viewer.requireAccount()))
                .collect(Collectors.toMap(OrderRequest::kind, OrderRequest::ticketNumber));
    }

    private OrderDetails hold(Viewer viewer, String number) {
        OrderDetails order = orders.hold(viewer, number);
        if (!viewer.is(order.account())) {
            throw new UnknownObjectException();
        }
        if (!order.status().awaitsPacking()) {
            throw new ConflictException("ticket.orderRequest.tooLate." + order.status());
        }
        return order;
    }

    private Asked ask(OrderDetails order, OrderRequestKind kind, OrderRequestWords.Said said, TicketChannel channel) {
        Optional<OrderRequest> before = queries.orderRequests(order.number()).stream()
                .filter(request -> request.kind() == kind)
                .findFirst();
        if (before.filter(request -> isStillOpen(request, order)).isPresent()) {
            return again(before.get(), order, said);
        }
        Instant now = tickets.now();
        Ticket ticket = tickets.open(wish(order, kind, said, channel, now), now);
        before.ifPresentOrElse(
                request -> request.askAgain(ticket, said.body(), now),
                () -> entityManager.persist(new OrderRequest(order.number(), kind, ticket, said.body(), now)));
        return new Asked(ticket.number(), true, true);
    }

    /** What is asked again in other words is heard in the ticket; who only repeats is led there. */
    private Asked again(OrderRequest request, OrderDetails order, OrderRequestWords.Said said) {
        if (request.says(said.body()) || !said.telling()) {
            return new Asked(request.ticketNumber(), false, false);
        }
        Instant now = tickets.now();
        TicketMessage heard = tickets.hear(tickets.locked(request.ticketNumber()), words(order, said, now));
        request.askAgain(heard.ticket(), said.body(), now);
        return new Asked(heard.ticket().number(), false, true);
    }

    private static NewMessage words(OrderDetails order, OrderRequestWords.Said said, Instant now) {
        return new NewMessage(order.account(), false, Visibility.PRIVATE, said.body(), now, null);
    }

    /** An ask that is done is looked at again with its ticket held: a word in that one may be taking it further. */
    private boolean isStillOpen(OrderRequest request, OrderDetails order) {
        if (request.isOpenFor(order.account())) {
            return true;
        }
        tickets.locked(request.ticketNumber());
        entityManager.refresh(request);
        return request.isOpenFor(order.account());
    }

    /** Ahead of others: once the order is packed, it is too late. */
    private static NewTicket wish(
            OrderDetails order,
            OrderRequestKind kind,
            OrderRequestWords.Said said,
            TicketChannel channel,
            Instant now) {
        return new NewTicket(
                said.subject(),
                order.account(),
                channel,
                TicketPriority.HIGH,
                MyTickets.QUEUE,
                List.of(kind.tag()),
                order.number(),
                null,
                null,
                kind.name(),
                List.of(words(order, said, now)));
    }

    /** Why, in Markdown; may be null. */
    public record Reason(@Size(max = 2000) @BodyText String reason) {}

    /**
     * The ticket that is about it.
     *
     * @param opened whether it is new, rather than one that was open already
     * @param heard whether it has these words, rather than that they were there already
     */
    public record Asked(TicketNumber ticket, boolean opened, boolean heard) {}

    /**
     * How an order stands to what may be asked of it.
     *
     * @param open the tickets of what was asked and is not done
     */
    public record Standing(OrderDetails order, Map<OrderRequestKind, TicketNumber> open) {

        public Standing {
            open = Map.copyOf(open);
        }

        /** Whether it is early enough to ask. */
        public boolean changeable() {
            return order.status().awaitsPacking();
        }
    }
}
