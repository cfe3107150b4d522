package org.atrium.api.input;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.error.UnknownObjectException;

/**
 * Refuses URLs with a zero character, which no database stores (404 in a path, 422 in a parameter), and unparseable
 * ones. Bodies are checked by {@code JsonScalars}.
 */
@Provider
@PreMatching
public class StorableUrlFilter implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getProperty(UnreadableUrlFilter.UNREADABLE) != null) {
            throw new BadRequestException();
        }
        UriInfo uri = request.getUriInfo();
        if (uri.getRequestUri().toString().contains("%00")) {
            if (containsZero(uri.getPath())) {
                throw new UnknownObjectException();
            }
            uri.getQueryParameters().forEach((name, values) -> {
                if (values.stream().anyMatch(StorableUrlFilter::containsZero)) {
                    throw new InvalidInputException(name, "input.character");
                }
            });
        }
    }

    private static boolean containsZero(String text) {
        return text.indexOf('\0') >= 0;
    }
}
