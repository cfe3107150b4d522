package org.atrium.ticket;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.atrium.account.AccountId;
import org.atrium.account.Role;
import org.atrium.account.Viewer;
import org.atrium.orders.OrderDirectory;
import org.atrium.platform.error.Inputs;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.platform.paging.Cursor;
import org.atrium.platform.paging.Page;
import org.atrium.platform.text.BodyText;
import org.atrium.platform.text.OneLine;
import org.atrium.platform.throttle.Pace;
import org.atrium.platform.throttle.Throttle;
import org.atrium.ticket.event.TicketChannel;
import org.atrium.ticket.event.TicketNumber;
import org.atrium.ticket.event.Visibility;

/** A customer's own tickets: what they asked support, what it answered, and their next word. */
@Stateless
@RolesAllowed({Role.Names.CUSTOMER, Role.Names.MODERATOR, Role.Names.AGENT, Role.Names.ADMIN})
public class MyTickets {

    static final Pace WORDS = new Pace("ticket", 30, Duration.ofMinutes(10));
    static final String QUEUE = "Support";

    @Inject
    private Throttle throttle;

    @Inject
    private Tickets tickets;

    @Inject
    private TicketQueries queries;

    @Inject
    private TicketReader reader;

    @Inject
    private OrderDirectory orders;

    /** The viewer's tickets, the one with news first. */
    public Page<TicketRow> list(Viewer viewer, String cursor, int limit) {
        var position = Cursor.parse(cursor, 2);
        List<Ticket> rows = queries.ofRequester(
                viewer.requireAccount(),
                position.map(keys -> keys.instant(0)).orElse(ServiceLevel.NEVER),
                position.map(keys -> keys.number(1)).orElse(0L),
                org.hibernate.query.Page.first(limit + 1));
        return Page.of(reader.rows(rows), limit, row -> Cursor.of(row.updatedAt(), row.id()));
    }

    /** The tickets in which support waits for the viewer's answer. */
    public List<TicketRow> waiting(Viewer viewer, int limit) {
        return reader.rows(queries.waitingFor(viewer.requireAccount(), org.hibernate.query.Page.first(limit)));
    }

    /** @throws UnknownObjectException if it is not the viewer's */
    public TicketView read(Viewer viewer, TicketNumber number) {
        return reader.view(TicketPolicy.requireOwn(viewer, own(viewer, number)), asRequester(viewer));
    }

    /**
     * Asks support something.
     *
     * @throws InvalidInputException if the order is none the viewer may see
     */
    public TicketNumber open(Viewer viewer, Request request, TicketChannel channel) {
        AccountId requester = viewer.requireAccount();
        Inputs.check(request);
        throttle.pass(WORDS.by(requester.value()));
        if (request.order() != null && orders.find(viewer, request.order()).isEmpty()) {
            throw new InvalidInputException("order", "ticket.error.order");
        }
        Instant now = tickets.now();
        NewMessage words = new NewMessage(requester, false, Visibility.PRIVATE, request.body(), now, null);
        NewTicket wish = new NewTicket(
                request.subject().strip(),
                requester,
                channel,
                TicketPriority.NORMAL,
                QUEUE,
                List.of(),
                request.order(),
                null,
                null,
                null,
                List.of(words));
        return tickets.open(wish, now).number();
    }

    /**
     * Adds the viewer's words, read by support alone.
     *
     * @return the ticket that has them, a new one if the old was closed, and which message they are
     */
    public Said reply(Viewer viewer, TicketNumber number, Reply reply) {
        AccountId requester = viewer.requireAccount();
        Inputs.check(reply);
        throttle.pass(WORDS.by(requester.value()));
        if (queries.ownNumber(number, requester).isEmpty()) {
            throw new UnknownObjectException();
        }
        Ticket ticket = TicketPolicy.requireOwn(viewer, tickets.locked(number));
        NewMessage words = new NewMessage(requester, false, Visibility.PRIVATE, reply.body(), tickets.now(), null);
        TicketMessage said = tickets.hear(ticket, words);
        return new Said(said.ticket().number(), said.id());
    }

    /** Whose it is, is asked with its number: another's takes no longer to be refused than one that is not there. */
    private Ticket own(Viewer viewer, TicketNumber number) {
        return queries.own(number, viewer.requireAccount()).stream()
                .findFirst()
                .orElseThrow(UnknownObjectException::new);
    }

    /** On their own tickets staff are customers: they see no notes there. */
    private static Viewer asRequester(Viewer viewer) {
        return new Viewer(viewer.account(), java.util.Set.of(Role.CUSTOMER));
    }

    /**
     * A question for support.
     *
     * @param body Markdown
     * @param order number of the order it is about, or null
     */
    public record Request(
            @NotBlank @Size(max = 200) @OneLine String subject,

            @NotBlank @Size(max = 20_000) @BodyText(markdown = true)
            String body,

            @Size(max = 60) @OneLine String order) {

        public Request {
            order = order == null || order.isBlank() ? null : order.strip();
        }
    }

    /** Words for a ticket, in Markdown. */
    public record Reply(
            @NotBlank @Size(max = 20_000) @BodyText(markdown = true)
            String body) {}

    /** A message and the ticket it is in. */
    public record Said(TicketNumber ticket, long message) {}
}
