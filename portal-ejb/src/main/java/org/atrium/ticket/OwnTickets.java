package org.atrium.ticket;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.atrium.account.AccountId;
import org.atrium.account.Role;
import org.atrium.account.Viewer;
import org.atrium.file.FileIds;
import org.atrium.orders.OrderDirectory;
import org.atrium.orders.OrderSummary;
import org.atrium.platform.error.InputValidation;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.platform.paging.Cursor;
import org.atrium.platform.paging.Page;
import org.atrium.platform.ratelimit.RateLimit;
import org.atrium.platform.ratelimit.RateLimiter;
import org.atrium.platform.text.BodyText;
import org.atrium.platform.text.OneLine;
import org.atrium.ticket.event.MessageVisibility;
import org.atrium.ticket.event.TicketChannel;
import org.atrium.ticket.event.TicketNumber;

/** A customer's own tickets: open, read, reply. */
@Stateless
@RolesAllowed({Role.Names.CUSTOMER, Role.Names.MODERATOR, Role.Names.AGENT, Role.Names.ADMIN})
public class OwnTickets {

    static final RateLimit RATE_LIMIT = new RateLimit("ticket", 30, Duration.ofMinutes(10));
    static final String QUEUE = "Support";

    /** The first key of a place in somebody's list. */
    private static final int AWAITING_REPLY = 0;

    private static final int OTHER = 1;

    @Inject
    private RateLimiter rateLimiter;

    @Inject
    private Tickets tickets;

    @Inject
    private TicketQueries queries;

    @Inject
    private TicketViewMapper mapper;

    @Inject
    private OrderDirectory orders;

    /** The viewer's tickets: those first in which support waits for them, then the others; each the newest message first. */
    public Page<TicketRow> list(Viewer viewer, String cursor, int limit) {
        AccountId requester = viewer.requireAccount();
        Optional<Cursor> place = Cursor.parse(cursor, 3);
        boolean begins = place.isEmpty() || place.get().number(0) == AWAITING_REPLY;
        Instant before = place.map(last -> last.instant(1)).orElse(ServiceLevel.NEVER);
        long beforeId = place.map(last -> last.number(2)).orElse(0L);
        List<Ticket> rows = new ArrayList<>();
        if (begins) {
            rows.addAll(queries.awaitingReplyOf(requester, before, beforeId, first(limit + 1)));
        }
        if (rows.size() <= limit) {
            rows.addAll(queries.notAwaitingReplyOf(
                    requester,
                    begins ? ServiceLevel.NEVER : before,
                    begins ? 0 : beforeId,
                    first(limit + 1 - rows.size())));
        }
        return Page.of(
                mapper.rows(rows),
                limit,
                row -> Cursor.of(
                        row.status() == TicketStatus.PENDING ? AWAITING_REPLY : OTHER, row.updatedAt(), row.id()));
    }

    /** The viewer's tickets with the newest messages. */
    public List<TicketRow> latest(Viewer viewer, int limit) {
        return mapper.rows(queries.ofRequester(viewer.requireAccount(), ServiceLevel.NEVER, 0, first(limit)));
    }

    /** The tickets in which support waits for the viewer's answer. */
    public List<TicketRow> awaitingReply(Viewer viewer, int limit) {
        return mapper.rows(queries.awaitingReplyOf(viewer.requireAccount(), ServiceLevel.NEVER, 0, first(limit)));
    }

    private static org.hibernate.query.Page first(int limit) {
        return org.hibernate.query.Page.first(limit);
    }

    /** How many those are. */
    public long countAwaitingReply(Viewer viewer) {
        return queries.countAwaitingReplyOf(viewer.requireAccount());
    }

    /** @throws UnknownObjectException if it is not the viewer's */
    public TicketView read(Viewer viewer, TicketNumber number) {
        return mapper.view(TicketPolicy.requireOwn(viewer, requireOwn(viewer, number)), asRequester(viewer));
    }

    /**
     * Asks support something.
     *
     * @throws InvalidInputException if the order is none the viewer may see
     */
    public TicketNumber open(Viewer viewer, TicketRequest request, TicketChannel channel) {
        AccountId requester = viewer.requireAccount();
        InputValidation.check(request);
        rateLimiter.check(RATE_LIMIT.attemptBy(requester.value()));
        String order = request.order() == null
                ? null
                : orders.find(viewer, request.order())
                        .map(OrderSummary::number)
                        .orElseThrow(() -> new InvalidInputException("order", "ticket.error.order"));
        Instant now = tickets.now();
        NewMessage message =
                new NewMessage(requester, false, MessageVisibility.PRIVATE, request.body(), now, null, request.files());
        NewTicket newTicket = NewTicket.by(requester, channel)
                .subject(request.subject().strip())
                .queue(QUEUE)
                .order(order)
                .messages(List.of(message))
                .build();
        return tickets.open(newTicket, now).number();
    }

    /**
     * Adds the viewer's words, read by support alone.
     *
     * @return the ticket that has them, a new one if the old was closed, and which message they are
     */
    public AddedMessage reply(Viewer viewer, TicketNumber number, TicketReply reply) {
        AccountId requester = viewer.requireAccount();
        InputValidation.check(reply);
        rateLimiter.check(RATE_LIMIT.attemptBy(requester.value()));
        if (queries.ownNumber(number, requester).isEmpty()) {
            throw new UnknownObjectException();
        }
        Ticket ticket = TicketPolicy.requireOwn(viewer, tickets.requireForUpdate(number));
        NewMessage message = new NewMessage(
                requester, false, MessageVisibility.PRIVATE, reply.body(), tickets.now(), null, reply.files());
        TicketMessage added = tickets.addMessage(ticket, message);
        return new AddedMessage(added.ticket().number(), added.id());
    }

    /**
     * The same with its newest messages.
     *
     * @throws UnknownObjectException if it is not the viewer's
     */
    public TicketView readNewest(Viewer viewer, TicketNumber number, int messages) {
        return mapper.newest(
                TicketPolicy.requireOwn(viewer, requireOwn(viewer, number)), asRequester(viewer), messages);
    }

    /** Whose it is, is asked with its number: another's takes no longer to be refused than one that is not there. */
    private Ticket requireOwn(Viewer viewer, TicketNumber number) {
        return queries.own(number, viewer.requireAccount()).orElseThrow(UnknownObjectException::new);
    }

    /** On their own tickets staff are customers: they see no notes there. */
    private static Viewer asRequester(Viewer viewer) {
        return new Viewer(viewer.account(), java.util.Set.of(Role.CUSTOMER));
    }

    /**
     * Command to open a ticket of one's own.
     *
     * @param body Markdown
     * @param order number of the order it is about, or null
     * @param files ids of files the viewer uploaded
     */
    public record TicketRequest(
            @NotBlank(message = "input.missing.subject") @Size(max = 200) @OneLine
            String subject,

            @NotBlank(message = "input.missing.message") @Size(max = 20_000) @BodyText(markdown = true)
            String body,

            @Size(max = 60) @OneLine String order,
            List<String> files) {

        public TicketRequest {
            order = order == null || order.isBlank() ? null : order.strip();
            files = FileIds.of(files);
        }

        /** A request without files. */
        public TicketRequest(String subject, String body, String order) {
            this(subject, body, order, List.of());
        }
    }

    /**
     * Command to reply to a ticket, in Markdown.
     *
     * @param files ids of files the viewer uploaded
     */
    public record TicketReply(
            @NotBlank(message = "input.missing.reply") @Size(max = 20_000) @BodyText(markdown = true)
            String body,

            List<String> files) {

        public TicketReply {
            files = FileIds.of(files);
        }

        /** A reply without files. */
        public TicketReply(String body) {
            this(body, List.of());
        }
    }

    /** The added message and its ticket. */
    public record AddedMessage(TicketNumber ticket, long message) {}
}
