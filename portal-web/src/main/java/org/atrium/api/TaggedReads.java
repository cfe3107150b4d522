package org.atrium.api;

import jakarta.enterprise.inject.spi.CDI;
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
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32C;
import org.atrium.api.AnswerMemory.Answer;
import org.atrium.web.security.CurrentViewer;

/** What {@link TaggedRead} does. */
@Provider
@TaggedRead
public class TaggedReads implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String ANYBODY = "public, max-age=10";
    private static final String NOBODY_ELSE = "private, no-cache";

    /** Each asked for once: looking a bean up costs more than what it tells. */
    private final Map<Class<? extends AnswerFacts>, AnswerFacts> sources = new ConcurrentHashMap<>();

    private static final String FOUND = TaggedReads.class.getName() + ".found";
    private static final String WANTED = TaggedReads.class.getName() + ".wanted";

    @Inject
    private AnswerMemory memory;

    @Inject
    private CurrentViewer current;

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        facts(request).ifPresent(facts -> {
            Wanted wanted = new Wanted(question(request), facts);
            request.setProperty(WANTED, wanted);
            memory.find(wanted.question, facts).ifPresent(answer -> {
                request.setProperty(FOUND, answer);
                request.abortWith(Response.ok(answer.body(), MediaType.APPLICATION_JSON_TYPE)
                        .build());
            });
        });
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
        headers.putSingle(HttpHeaders.ETAG, answer.tag());
        if (request.getRequest().evaluatePreconditions(answer.tag()) == null) {
            response.setEntity(answer.body(), new Annotation[0], MediaType.APPLICATION_JSON_TYPE);
        } else {
            response.setStatus(Status.NOT_MODIFIED.getStatusCode());
            response.setEntity(null);
        }
    }

    private Answer answer(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(FOUND) instanceof Answer answer) {
            return answer;
        }
        byte[] body = JsonProvider.JSON.toJson(response.getEntity()).getBytes(StandardCharsets.UTF_8);
        Answer answer = new Answer(body, response.getEntityTag() == null ? tag(body) : response.getEntityTag());
        if (request.getProperty(WANTED) instanceof Wanted wanted) {
            memory.keep(wanted.question, wanted.facts, answer);
        }
        return answer;
    }

    private Optional<Object> facts(ContainerRequestContext request) {
        TaggedRead read = resource.getResourceMethod().getAnnotation(TaggedRead.class);
        return read == null
                ? Optional.empty()
                : sources.computeIfAbsent(read.of(), TaggedReads::source).now(request.getUriInfo());
    }

    private static AnswerFacts source(Class<? extends AnswerFacts> type) {
        return CDI.current().select(type).get();
    }

    private String question(ContainerRequestContext request) {
        var address = request.getUriInfo().getRequestUri();
        return (current.isKnown() ? current.name() : "") + " " + current.locale() + " " + address.getRawPath() + "?"
                + address.getRawQuery();
    }

    private static EntityTag tag(byte[] body) {
        var sum = new CRC32C();
        sum.update(body);
        return new EntityTag(Long.toHexString(sum.getValue()) + "-" + body.length, true);
    }

    private record Wanted(String question, Object facts) {}
}
