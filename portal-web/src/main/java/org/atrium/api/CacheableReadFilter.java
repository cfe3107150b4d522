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
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.atrium.web.http.EntityTags;
import org.atrium.web.http.GzipBody;
import org.atrium.web.http.ResponseCache;
import org.atrium.web.http.ResponseCache.CacheKey;
import org.atrium.web.http.ResponseCache.CachedResponse;
import org.atrium.web.http.ResponseVersion;
import org.atrium.web.http.UrlOnlyRequest;
import org.atrium.web.security.CurrentViewer;

/** Implements {@link CacheableRead} for responses that are not cached yet. */
@Provider
@CacheableRead
public class CacheableReadFilter implements ContainerRequestFilter, ContainerResponseFilter {

    /** Each looked up once: that costs more than what the bean does. */
    private final Map<Class<? extends ResponseVersion>, ResponseVersion> sources = new ConcurrentHashMap<>();

    private static final String PENDING = CacheableReadFilter.class.getName() + ".pending";

    @Inject
    private ResponseCache cache;

    @Inject
    private CurrentViewer current;

    @Inject
    private SharedResponse shared;

    @Inject
    private HttpServletRequest servletRequest;

    @Context
    private ResourceInfo resource;

    /** Reads the version before the response is made: a change meanwhile makes the cached response a stale one. */
    @Override
    public void filter(ContainerRequestContext request) {
        CacheableRead read = resource.getResourceMethod().getAnnotation(CacheableRead.class);
        if (read != null && UrlOnlyRequest.is(servletRequest)) {
            ResponseVersion source = sources.computeIfAbsent(read.version(), CacheableReadFilter::source);
            source.current(servletRequest)
                    .ifPresent(version -> request.setProperty(PENDING, new PendingCacheEntry(source, version)));
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
        String tag = own == null ? EntityTags.tagOf(body) : NotModifiedFilter.written(own);
        Optional<SharedResponse.Offer> offer = shared.offered();
        Map<String, String> headers =
                offer.isPresent() ? CacheHeaders.shared(tag) : CacheHeaders.of(tag, current.isSignedIn());
        if (offer.isPresent() && UrlOnlyRequest.is(servletRequest)) {
            put(
                    CachedResponseFilter.sharedKey(servletRequest),
                    new PendingCacheEntry(offer.get().source(), offer.get().version()),
                    response.getEntity(),
                    headers,
                    body);
        } else if (request.getProperty(PENDING) instanceof PendingCacheEntry pending) {
            put(CachedResponseFilter.key(servletRequest, current), pending, response.getEntity(), headers, body);
        }
        headers.forEach(response.getHeaders()::putSingle);
        response.setEntity(body, new Annotation[0], MediaType.APPLICATION_JSON_TYPE);
    }

    private void put(
            CacheKey key, PendingCacheEntry pending, Object response, Map<String, String> headers, byte... body) {
        cache.put(
                key,
                new CachedResponse(
                        pending.source,
                        pending.version,
                        pending.source.validUntil(response),
                        headers,
                        MediaType.APPLICATION_JSON,
                        GzipBody.of(body)));
    }

    private static ResponseVersion source(Class<? extends ResponseVersion> type) {
        return CDI.current().select(type).get();
    }

    private record PendingCacheEntry(ResponseVersion source, Object version) {}
}
