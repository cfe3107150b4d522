package org.atrium.api.input;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.regex.Pattern;

/**
 * Holds every body to what fits in memory many times over, but for files of an import: those go to the disk as they
 * arrive, and the server's own limit is meant for them.
 */
@Provider
@PreMatching
public class BodyLimit implements ContainerRequestFilter {

    static final long LIMIT = 8L << 20;

    private static final Pattern FILES = Pattern.compile("/?integration/(orders|articles|threads)/?");

    @Override
    public void filter(ContainerRequestContext request) {
        boolean isFile = request.getMethod().equals(HttpMethod.POST)
                && FILES.matcher(request.getUriInfo().getPath()).matches();
        if (isFile) {
            return;
        }
        if (length(request) > LIMIT) {
            throw new BodyTooLargeException();
        }
        if (request.hasEntity()) {
            request.setEntityStream(new LimitedStream(request.getEntityStream(), LIMIT));
        }
    }

    private static long length(ContainerRequestContext request) {
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
    }
}
