package org.atrium.api;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import org.atrium.web.http.EntityTags;

/** Answers reads with 304 if the client has the current entity tag. */
@Provider
@Priority(Priorities.USER - 1_000)
public class NotModifiedFilter implements ContainerResponseFilter {

    @Inject
    private HttpServletRequest servletRequest;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        boolean read = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        Object tag = response.getHeaders().getFirst(HttpHeaders.ETAG);
        if (read
                && response.getStatus() == Status.OK.getStatusCode()
                && tag != null
                && EntityTags.has(servletRequest, written(tag))) {
            response.setStatus(Status.NOT_MODIFIED.getStatusCode());
            response.setEntity(null);
        }
    }

    static String written(Object tag) {
        return tag instanceof EntityTag own ? (own.isWeak() ? "W/" : "") + '"' + own.getValue() + '"' : tag.toString();
    }
}
