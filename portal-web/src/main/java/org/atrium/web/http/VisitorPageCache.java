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
import org.atrium.web.http.AnswerMemory.Answer;
import org.atrium.web.http.AnswerMemory.Question;
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

    /** The attribute of a request for what the database said before the page was read. */
    private static final String KNOWN = VisitorPageCache.class.getName() + ".known";

    @Inject
    private CurrentViewer current;

    @Inject
    private Assets assets;

    @Inject
    private AnswerMemory memory;

    @Inject
    private MessageCookie messages;

    @Inject
    private Clock clock;

    private PendingPage pendingPage;

    private Boolean messagePending;

    /**
     * Asks for the facts before the page reads what they are about: what changes between the two makes the page be made
     * again, where the other way round an old page would be taken for a new one.
     */
    public void prefetch(PageVersion facts) {
        HttpServletRequest request = Faces.getRequest();
        if (request.getAttribute(KNOWN) == null && isCacheable(request)) {
            request.setAttribute(KNOWN, facts.current());
        }
    }

    /**
     * Answers with "not modified" where the browser has the page already; else lets it be built, and kept for the next
     * visitor.
     */
    public void notModifiedOrCache(PageVersion facts) {
        notModifiedOrCache(facts, facts);
    }

    /** The same for a page that has to be read to be built, and knows its facts then by themselves. */
    public void notModifiedOrCache(PageVersion facts, PageVersion read) {
        HttpServletRequest request = Faces.getRequest();
        if (isCacheable(request)) {
            PageFacts made = new PageFacts(facts, current, assets, clock);
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

    /** Gives a visitor the page as it was made before, if it would be the same now. */
    boolean sendCached(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean isForAnybody = isCacheable(request);
        boolean isPage = request.getDispatcherType() == DispatcherType.REQUEST;
        return isPage && isForAnybody && isUrlCacheable(request) && memory.send(question(request), request, response);
    }

    /** Keeps a page that {@link #notModifiedOrCache} let be built. */
    void put(HttpServletRequest request, byte[] page) {
        if (pendingPage != null) {
            memory.keep(
                    question(request),
                    new Answer(
                            pendingPage.made,
                            pendingPage.tag,
                            Instant.MAX,
                            pendingPage.headers,
                            "text/html;charset=UTF-8",
                            GzipBody.of(page)));
        }
    }

    private Question question(HttpServletRequest request) {
        return new Question(address(request), List.of(current.locale()));
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
     * Asks what a page is made of: numbers that change with what it shows. It outlives the request, so it may hold on
     * to use cases and ids and to nothing of the request.
     */
    @FunctionalInterface
    public interface PageVersion {

        /** @throws UnknownObjectException if there is no such page for visitors */
        long[] current();
    }

    private record PendingPage(PageFacts made, String tag, Map<String, String> headers) {}

    /** What a page is made of, with what no page asks for: the release's files, the reader's language, and its age. */
    private record PageFacts(PageVersion page, CurrentViewer current, Assets assets, Clock clock)
            implements AnswerFacts {

        @Override
        public Optional<Object> now(HttpServletRequest asked) {
            try {
                long[] known = page.current();
                asked.setAttribute(KNOWN, known);
                return Optional.of(tag(asked, known));
            } catch (UnknownObjectException gone) {
                return Optional.empty();
            }
        }

        /** Each page grows old at a moment of its own, so that not all of them are made anew at once. */
        String tag(HttpServletRequest request, long... facts) {
            long lasts = MAX_AGE_MINUTES * 60_000;
            long moment = Math.floorMod((current.locale() + " " + address(request)).hashCode(), lasts);
            long age = (clock.instant().toEpochMilli() + moment) / lasts;
            long sum = LongStream.concat(
                            LongStream.of(facts),
                            LongStream.of(
                                    age,
                                    assets.of("").hashCode(),
                                    current.locale().hashCode()))
                    .reduce(17, (all, fact) -> all * 31 + fact);
            return "W/\"" + Long.toHexString(sum) + "\"";
        }
    }
}
