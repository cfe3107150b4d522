package org.atrium.web.http;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.web.http.ResponseCache.CacheKey;
import org.atrium.web.http.ResponseCache.CachedResponse;
import org.atrium.web.security.CurrentViewer;
import org.omnifaces.util.Faces;

/**
 * Serves cached pages to visitors, and 304 to browsers that have the current one. A page supplies, before it is
 * rendered, a query for the version of its data; later requests run that query before Faces. Pages of signed-in viewers
 * are never cached. Entries expire after some minutes, because relative times and names age.
 */
@RequestScoped
public class VisitorPageCache {

    private static final long MAX_AGE_MINUTES = 5;
    private static final int MAX_QUERY = 100;

    /** The attribute of a request for the version that was read before the page. */
    private static final String KNOWN = VisitorPageCache.class.getName() + ".known";

    @Inject
    private CurrentViewer current;

    @Inject
    private Assets assets;

    @Inject
    private ResponseCache cache;

    @Inject
    private MessageCookie messages;

    @Inject
    private Clock clock;

    private PendingPage pendingPage;

    private Boolean messagePending;

    /**
     * Reads the version before the page reads its data: a change between the two makes the page be built again, while the
     * other way round an old page would be taken for a new one.
     */
    public void prefetch(PageVersion version) {
        HttpServletRequest request = Faces.getRequest();
        if (request.getAttribute(KNOWN) == null && isCacheable(request)) {
            request.setAttribute(KNOWN, version.current());
        }
    }

    /**
     * Responds with 304 if the browser has the current page; else the page is built, and cached for the next visitor.
     */
    public void notModifiedOrCache(PageVersion version) {
        notModifiedOrCache(version, version);
    }

    /**
     * The same for a page that has read its data already.
     *
     * @param version for later requests
     * @param read the version of the data that was read
     */
    public void notModifiedOrCache(PageVersion version, PageVersion read) {
        HttpServletRequest request = Faces.getRequest();
        if (isCacheable(request)) {
            VisitorPageVersion made = new VisitorPageVersion(version, current, assets, clock);
            String tag =
                    made.tag(request, request.getAttribute(KNOWN) instanceof long[] known ? known : read.current());
            Map<String, String> headers = headers(tag);
            headers.forEach(Faces.getResponse()::setHeader);
            if (EntityTags.sentNotModified(request, Faces.getResponse(), tag)) {
                Faces.responseComplete();
            } else if (isUrlCacheable(request)) {
                pendingPage = new PendingPage(made, tag, headers);
            }
        }
    }

    /** Sends a visitor the cached page, if it is still current. */
    boolean sendCached(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean isPage = request.getDispatcherType() == DispatcherType.REQUEST;
        return isPage && isCacheable(request) && isUrlCacheable(request) && cache.send(key(request), request, response);
    }

    /** Caches a page that {@link #notModifiedOrCache} let be built. */
    void put(HttpServletRequest request, byte[] page) {
        if (pendingPage != null) {
            cache.put(
                    key(request),
                    new CachedResponse(
                            pendingPage.made,
                            pendingPage.tag,
                            Instant.MAX,
                            pendingPage.headers,
                            "text/html;charset=UTF-8",
                            GzipBody.of(page)));
        }
    }

    private CacheKey key(HttpServletRequest request) {
        return new CacheKey(address(request), List.of(current.locale(), current.dateLocale()));
    }

    /** A page that somebody else may get is made of its address, and a body is nobody's address. */
    private boolean isCacheable(HttpServletRequest request) {
        return !isMessagePending() && UrlOnlyRequest.is(request) && !current.isSignedIn();
    }

    private static boolean isUrlCacheable(HttpServletRequest request) {
        return request.getQueryString() == null || request.getQueryString().length() <= MAX_QUERY;
    }

    private static Map<String, String> headers(String tag) {
        return Map.of(
                "Vary",
                "Cookie, Accept-Language, Accept-Encoding",
                "Cache-Control",
                "public, max-age=0, must-revalidate",
                "ETag",
                tag);
    }

    private static String address(HttpServletRequest request) {
        return OriginalUrl.path(request)
                + Optional.ofNullable(request.getQueryString()).map("?"::concat).orElse("");
    }

    /** The page that follows an action takes its message while it is written; so this is asked first of all, once. */
    private boolean isMessagePending() {
        if (messagePending == null) {
            messagePending = messages.read().isPresent();
        }
        return messagePending;
    }

    /**
     * Reads the version of a page's data: numbers that change with what it shows. It outlives the request, so it may refer
     * to use cases and ids, but to nothing of the request.
     */
    @FunctionalInterface
    public interface PageVersion {

        /** @throws UnknownObjectException if there is no such page for visitors */
        long[] current();
    }

    private record PendingPage(VisitorPageVersion made, String tag, Map<String, String> headers) {}

    /** The version of a page's data, of the release's files and of the viewer's language, and the page's age. */
    private record VisitorPageVersion(PageVersion page, CurrentViewer current, Assets assets, Clock clock)
            implements ResponseVersion {

        @Override
        public Optional<Object> current(HttpServletRequest request) {
            try {
                long[] known = page.current();
                request.setAttribute(KNOWN, known);
                return Optional.of(tag(request, known));
            } catch (UnknownObjectException gone) {
                return Optional.empty();
            }
        }

        /** Each page expires at a moment of its own, so that not all of them are built at once. */
        String tag(HttpServletRequest request, long... version) {
            long lasts = MAX_AGE_MINUTES * 60_000;
            long moment = Math.floorMod((current.locale() + " " + address(request)).hashCode(), lasts);
            long age = (clock.instant().toEpochMilli() + moment) / lasts;
            long sum = LongStream.concat(
                            LongStream.of(version),
                            LongStream.of(
                                    age,
                                    assets.of("").hashCode(),
                                    current.dateLocale().hashCode()))
                    .reduce(17, (all, number) -> all * 31 + number);
            return "W/\"" + Long.toHexString(sum) + "\"";
        }
    }
}
