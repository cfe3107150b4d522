package org.atrium.api.input;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;

/**
 * Holds every body to what its resource takes: an ordinary one, or what {@link LargestBody} says. A body packed by gzip is
 * unpacked, and held to the same size unpacked; other codings are refused. Nothing is read here.
 */
@Provider
@Priority(Priorities.HEADER_DECORATOR)
public class BodyLimit implements ContainerRequestFilter {

    /** Bytes that the longest post takes, should every character of it be written as an escape. */
    static final long ORDINARY = 256 << 10;

    private static final String CODING = HttpHeaders.CONTENT_ENCODING;

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        long limit = limit();
        if (length(request) > limit) {
            throw new BodyTooLargeException();
        }
        if (isPacked(request.getHeaderString(CODING))) {
            request.setEntityStream(new LimitedStream(new UnpackedStream(request.getEntityStream()), limit));
            request.getHeaders().remove(CODING);
            request.getHeaders().remove(HttpHeaders.CONTENT_LENGTH);
        } else if (request.hasEntity()) {
            request.setEntityStream(new LimitedStream(request.getEntityStream(), limit));
        }
    }

    private long limit() {
        LargestBody own = resource.getResourceMethod().getAnnotation(LargestBody.class);
        return own == null ? ORDINARY : (long) own.kilobytes() << 10;
    }

    private static boolean isPacked(String coding) {
        return switch (coding == null ? "" : coding.strip().toLowerCase(Locale.ROOT)) {
            case "", "identity" -> false;
            case "gzip", "x-gzip" -> true;
            default -> throw new WebApplicationException(Status.UNSUPPORTED_MEDIA_TYPE);
        };
    }

    private static long length(ContainerRequestContext request) {
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
    }
}
