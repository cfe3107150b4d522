package org.atrium.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.atrium.api.input.BodyTooLargeException;
import org.atrium.api.input.DamagedBodyException;
import org.atrium.platform.error.Causes;
import org.atrium.platform.error.MovedException;
import org.atrium.platform.error.NotSignedInException;
import org.atrium.platform.error.PortalException;
import org.atrium.platform.error.TooManyRequestsException;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.platform.json.NotJsonException;
import org.atrium.platform.text.Texts;
import org.atrium.web.http.RefusalStatus;
import org.atrium.web.http.RequestIdFilter;
import org.atrium.web.security.CurrentViewer;
import org.jboss.logging.Logger;

/** Maps exceptions of use cases and the container to problem responses; failures get an incident id. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);

    @Inject
    private CurrentViewer current;

    @Context
    private UriInfo uri;

    @Override
    public Response toResponse(Throwable thrown) {
        RuntimeException refused = Causes.refusal(thrown).orElse(null);
        if (refused instanceof PortalException refusal) {
            return refusal(refusal);
        }
        if (refused != null) {
            return refusal(current.isKnown() ? new UnknownObjectException() : new NotSignedInException("error.signIn"));
        }
        if (Causes.find(thrown, BodyTooLargeException.class).isPresent()) {
            return problem(Status.REQUEST_ENTITY_TOO_LARGE, "error.tooLarge");
        }
        if (Causes.find(thrown, DamagedBodyException.class).isPresent()) {
            return problem(Status.BAD_REQUEST, "error.damagedBody");
        }
        NotJsonException notJson = Causes.find(thrown, NotJsonException.class).orElse(null);
        if (notJson != null) {
            return problem(Status.BAD_REQUEST, notJson.fault().messageKey());
        }
        return Causes.find(thrown, WebApplicationException.class)
                .map(this::ofContainer)
                .orElseGet(() -> incident(thrown));
    }

    private Response incident(Throwable thrown) {
        LOG.error("Request failed", thrown);
        return Problem.of(
                        Status.INTERNAL_SERVER_ERROR,
                        "about:blank",
                        texts().get("error.internal", Map.of("incident", RequestIdFilter.current())),
                        List.of())
                .response()
                .build();
    }

    private Response refusal(PortalException refused) {
        Texts texts = texts();
        String detail = texts.get(refused.messageKey(), refused.arguments());
        var response = Problem.of(RefusalStatus.of(refused), "about:blank", detail, fields(refused, texts))
                .response();
        if (refused instanceof NotSignedInException) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        if (refused instanceof MovedException moved) {
            response.location(URI.create(moved.replaceId(uri.getRequestUri().toString())));
        }
        if (refused instanceof TooManyRequestsException tooMany) {
            response.header(HttpHeaders.RETRY_AFTER, tooMany.retryAfterSeconds());
        }
        return response.build();
    }

    private static List<Problem.ProblemField> fields(PortalException refused, Texts texts) {
        return refused.errors().stream()
                .map(error -> new Problem.ProblemField(error.field(), texts.get(error.messageKey(), error.arguments())))
                .toList();
    }

    private Response ofContainer(WebApplicationException container) {
        int status = container.getResponse().getStatus();
        return switch (status) {
            case 404 -> refusal(new UnknownObjectException());
            case 400 -> problem(Status.BAD_REQUEST, "error.badRequest");
            case 405 -> notAllowed(container.getResponse().getHeaderString(HttpHeaders.ALLOW));
            case 406 -> problem(Status.NOT_ACCEPTABLE, "error.notAcceptable");
            case 415 -> problem(Status.UNSUPPORTED_MEDIA_TYPE, "error.unsupportedMediaType");
            default -> status >= 500 ? incident(container) : container.getResponse();
        };
    }

    /** RFC 9110, 15.5.6: with the methods that are. */
    private Response notAllowed(String allowed) {
        return Response.fromResponse(problem(Status.METHOD_NOT_ALLOWED, "error.methodNotAllowed"))
                .header(HttpHeaders.ALLOW, allowed)
                .build();
    }

    private Response problem(Status status, String key) {
        return Problem.of(status, "about:blank", texts().get(key), List.of())
                .response()
                .build();
    }

    private Texts texts() {
        return Texts.in(current.locale(), current.timeZone());
    }
}
