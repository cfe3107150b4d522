package org.atrium.api.input;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.error.UnknownObjectException;

/**
 * Refuses addresses with a zero character, which no database keeps: a path with one is nothing of ours, a query
 * parameter with one is wrong. What is in bodies is read by {@link Scalars}.
 */
@Provider
@PreMatching
public class StorableAddress implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        UriInfo uri = request.getUriInfo();
        if (uri.getRequestUri().toString().contains("%00")) {
            if (holdsZero(uri.getPath())) {
                throw new UnknownObjectException();
            }
            uri.getQueryParameters().forEach((name, values) -> {
                if (values.stream().anyMatch(StorableAddress::holdsZero)) {
                    throw new InvalidInputException(name, "input.character");
                }
            });
        }
    }

    private static boolean holdsZero(String text) {
        return text.indexOf('\0') >= 0;
    }
}
