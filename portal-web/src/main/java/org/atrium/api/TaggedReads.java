package org.atrium.api;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32C;
import org.atrium.api.AnswerMemory.Answer;
import org.atrium.web.http.AskedByAddress;
import org.atrium.web.http.PackedBody;
import org.atrium.web.security.CurrentViewer;

/** What {@link TaggedRead} does the first time; {@link RememberedAnswers} does it from then on. */
@Provider
@TaggedRead
public class TaggedReads implements ContainerRequestFilter, ContainerResponseFilter {

    /** Each asked for once: looking a bean up costs more than what it tells. */
    private final Map<Class<? extends AnswerFacts>, AnswerFacts> sources = new ConcurrentHashMap<>();

    private static final String WANTED = TaggedReads.class.getName() + ".wanted";

    @Inject
    private AnswerMemory memory;

    @Inject
    private CurrentViewer current;

    @Inject
    private HttpServletRequest asked;

    @Context
    private ResourceInfo resource;

    /** Asks for the facts before the answer is made: one that changes meanwhile makes the kept answer an old one. */
    @Override
    public void filter(ContainerRequestContext request) {
        TaggedRead read = resource.getResourceMethod().getAnnotation(TaggedRead.class);
        if (read != null && AskedByAddress.is(asked)) {
            AnswerFacts source = sources.computeIfAbsent(read.of(), TaggedReads::source);
            source.now(asked).ifPresent(facts -> request.setProperty(WANTED, new Wanted(source, facts)));
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        boolean read = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (!read || response.getStatus() != Status.OK.getStatusCode()) {
            return;
        }
        byte[] body = JsonProvider.JSON.toJson(response.getEntity()).getBytes(StandardCharsets.UTF_8);
        EntityTag own = response.getEntityTag();
        String tag = own == null ? tag(body) : ConditionalReads.written(own);
        if (request.getProperty(WANTED) instanceof Wanted wanted) {
            Instant until = wanted.source.until(response.getEntity());
            memory.keep(asked, wanted.source, wanted.facts, new Answer(PackedBody.of(body), tag, until));
        }
        AnswerHeaders.of(tag, current.isSignedIn()).forEach(response.getHeaders()::putSingle);
        response.setEntity(body, new Annotation[0], MediaType.APPLICATION_JSON_TYPE);
    }

    private static AnswerFacts source(Class<? extends AnswerFacts> type) {
        return CDI.current().select(type).get();
    }

    private static String tag(byte[] body) {
        var sum = new CRC32C();
        sum.update(body);
        return "W/\"" + Long.toHexString(sum.getValue()) + "-" + body.length + "\"";
    }

    private record Wanted(AnswerFacts source, Object facts) {}
}
