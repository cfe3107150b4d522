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
 * Limits the size of request bodies to the default or to {@link MaxBodySize}. Gzip bodies are decompressed and limited
 * by their decompressed size; other encodings are refused. The body is not read here.
 */
@Provider
@Priority(Priorities.HEADER_DECORATOR)
public class BodySizeFilter implements ContainerRequestFilter {

    /** Bytes that the longest post takes, should every character of it be written as an escape. */
    static final long DEFAULT_LIMIT = 256 << 10;

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
            request.setEntityStream(new LimitedStream(new GzipBodyStream(request.getEntityStream()), limit));
            request.getHeaders().remove(CODING);
            request.getHeaders().remove(HttpHeaders.CONTENT_LENGTH);
        } else if (request.hasEntity()) {
            request.setEntityStream(new LimitedStream(request.getEntityStream(), limit));
        }
    }

    private long limit() {
        MaxBodySize own = resource.getResourceMethod().getAnnotation(MaxBodySize.class);
        return own == null ? DEFAULT_LIMIT : (long) own.kilobytes() << 10;
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
