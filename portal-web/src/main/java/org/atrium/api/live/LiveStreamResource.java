package org.atrium.api.live;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.atrium.account.Role;
import org.atrium.forum.event.ThreadId;
import org.atrium.live.LiveSubscription;
import org.atrium.live.OpeningLiveStream;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.platform.settings.Setting;
import org.atrium.platform.text.CommaList;
import org.atrium.ticket.event.TicketNumber;
import org.atrium.web.security.CurrentViewer;

/**
 * What happens, as it happens: server-sent events {@code notification}, {@code ticket} and {@code thread}, each with the
 * {@code id} of what to read again and nothing of its words. The pages' own session opens it too, for scripts of pages send
 * no token; its cookie goes along with requests of the portal's own pages alone.
 */
@Path(LiveStreamResource.PATH)
@RolesAllowed({Role.Names.CUSTOMER, Role.Names.MODERATOR, Role.Names.AGENT, Role.Names.ADMIN})
public class LiveStreamResource {

    static final String PATH = "me/stream";

    @Inject
    private OpeningLiveStream opening;

    @Inject
    private CurrentViewer current;

    @Context
    private Sse sse;

    /**
     * Opens the stream.
     *
     * @param tickets numbers to hear of besides one's own, by commas
     * @param threads ids to hear of besides those one follows, by commas
     * @param after the event to begin behind, for a page that shows all up to it
     * @param heard the last event that was heard, as browsers send it when they come back
     */
    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public void open(
            @QueryParam("ticket") List<String> tickets,
            @QueryParam("thread") List<String> threads,
            @QueryParam("after") String after,
            @HeaderParam("Last-Event-ID") String heard,
            @Context HttpServletResponse response,
            @Context SseEventSink sink) {
        if (!Setting.LIVE.isOn()) {
            throw new UnknownObjectException();
        }
        LiveSubscription subscription = LiveSubscription.of(
                current.viewer().requireAccount(),
                current.session(),
                tickets(tickets),
                threads(threads),
                number(heard == null ? after : heard));
        // A proxy that gathers an answer before it sends it on would keep all of it.
        response.setHeader("X-Accel-Buffering", "no");
        response.setHeader("Cache-Control", "no-store");
        opening.open(subscription, new EventSinkStream(sse, sink));
    }

    /** What the stream is, for whoever asks that alone; it would have no end. */
    @HEAD
    public Response describe() {
        return Response.ok().type(MediaType.SERVER_SENT_EVENTS).build();
    }

    private static Set<TicketNumber> tickets(List<String> numbers) {
        return CommaList.of("ticket", joined(numbers)).stream()
                .map(number -> TicketNumber.fromInput(number).orElseThrow(() -> invalid("ticket")))
                .collect(Collectors.toSet());
    }

    private static Set<ThreadId> threads(List<String> ids) {
        return CommaList.of("thread", joined(ids)).stream()
                .map(id -> new ThreadId(number(id).orElseThrow(() -> invalid("thread"))))
                .collect(Collectors.toSet());
    }

    /** A parameter may be said several times, too. */
    private static String joined(List<String> values) {
        return values.isEmpty() ? null : String.join(",", values);
    }

    private static Optional<Long> number(String text) {
        return Optional.ofNullable(text).filter(id -> id.matches("[0-9]{1,18}")).map(Long::valueOf);
    }

    private static InvalidInputException invalid(String field) {
        return new InvalidInputException(field, "input.type");
    }
}
