package org.atrium.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;
import org.atrium.web.security.CurrentViewer;

/** What {@link VisitorRead} does. */
@Provider
@VisitorRead
public class VisitorReads implements ContainerResponseFilter {

    private static final String ANYBODY = "public, max-age=10";
    private static final String NOBODY_ELSE = "private, no-cache";

    @Inject
    private CurrentViewer current;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var headers = response.getHeaders();
        if (response.getStatus() != Status.OK.getStatusCode()
                || !request.getMethod().equals("GET")) {
            return;
        }
        headers.putSingle(HttpHeaders.VARY, "Authorization, Accept-Language, Accept-Encoding");
        headers.putSingle(HttpHeaders.CACHE_CONTROL, current.isSignedIn() ? NOBODY_ELSE : ANYBODY);
        byte[] body = JsonProvider.JSON.toJson(response.getEntity()).getBytes(StandardCharsets.UTF_8);
        EntityTag tag = response.getEntityTag() == null ? tag(body) : response.getEntityTag();
        headers.putSingle(HttpHeaders.ETAG, tag);
        if (request.getRequest().evaluatePreconditions(tag) == null) {
            response.setEntity(body, new java.lang.annotation.Annotation[0], MediaType.APPLICATION_JSON_TYPE);
        } else {
            response.setStatus(Status.NOT_MODIFIED.getStatusCode());
            response.setEntity(null);
        }
    }

    private static EntityTag tag(byte[] body) {
        var sum = new CRC32C();
        sum.update(body);
        return new EntityTag(Long.toHexString(sum.getValue()) + "-" + body.length, true);
    }
}
