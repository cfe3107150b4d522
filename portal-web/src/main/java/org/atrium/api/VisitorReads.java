package org.atrium.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.CRC32C;
import org.atrium.web.security.CurrentViewer;

/** What {@link VisitorRead} does. */
@Provider
@VisitorRead
public class VisitorReads implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String ANYBODY = "public, max-age=10";
    private static final String NOBODY_ELSE = "private, no-cache";

    /** How long a search may still find what has just been hidden; the page it leads to is gone at once. */
    private static final Duration MOMENT = Duration.ofSeconds(5);

    private static final int MOST_BYTES = 8 * 1024 * 1024;
    private static final String FROM_MEMORY = VisitorReads.class.getName();

    private final Cache<String, Answer> remembered = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((String question, Answer answer) -> question.length() + answer.body.length)
            .expireAfterWrite(MOMENT)
            .build();

    @Inject
    private CurrentViewer current;

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        Answer answer = isRemembered() ? remembered.getIfPresent(question(request)) : null;
        if (answer != null) {
            request.setProperty(FROM_MEMORY, answer);
            request.abortWith(Response.ok(answer.body, MediaType.APPLICATION_JSON_TYPE)
                    .tag(answer.tag)
                    .build());
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() != Status.OK.getStatusCode()
                || !request.getMethod().equals("GET")) {
            return;
        }
        var headers = response.getHeaders();
        headers.putSingle(HttpHeaders.VARY, "Authorization, Accept-Language, Accept-Encoding");
        headers.putSingle(HttpHeaders.CACHE_CONTROL, current.isSignedIn() ? NOBODY_ELSE : ANYBODY);
        Answer answer = answer(request, response);
        headers.putSingle(HttpHeaders.ETAG, answer.tag);
        if (request.getRequest().evaluatePreconditions(answer.tag) == null) {
            response.setEntity(answer.body, new Annotation[0], MediaType.APPLICATION_JSON_TYPE);
        } else {
            response.setStatus(Status.NOT_MODIFIED.getStatusCode());
            response.setEntity(null);
        }
    }

    private Answer answer(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(FROM_MEMORY) instanceof Answer answer) {
            return answer;
        }
        byte[] body = JsonProvider.JSON.toJson(response.getEntity()).getBytes(StandardCharsets.UTF_8);
        Answer answer = new Answer(body, response.getEntityTag() == null ? tag(body) : response.getEntityTag());
        if (isRemembered()) {
            remembered.put(question(request), answer);
        }
        return answer;
    }

    private boolean isRemembered() {
        VisitorRead read = resource.getResourceMethod().getAnnotation(VisitorRead.class);
        return read != null && read.remembered() && !current.isKnown();
    }

    private String question(ContainerRequestContext request) {
        return current.locale() + " " + request.getUriInfo().getRequestUri().getRawPath() + "?"
                + request.getUriInfo().getRequestUri().getRawQuery();
    }

    private static EntityTag tag(byte[] body) {
        var sum = new CRC32C();
        sum.update(body);
        return new EntityTag(Long.toHexString(sum.getValue()) + "-" + body.length, true);
    }

    private record Answer(byte[] body, EntityTag tag) {}
}
