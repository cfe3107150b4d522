package org.atrium.web.http;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.atrium.web.look.Assets;
import org.atrium.web.security.CurrentViewer;
import org.omnifaces.util.Faces;

/**
 * Spares making a visitor's page anew: their browser may have it already, or the one before them got the same. A page
 * asks before it is built, in a view action, with the facts it is made of. What people see who are signed in is theirs
 * alone and kept by nobody. The times and names on a page grow old, so a copy is good for some minutes.
 */
@RequestScoped
public class VisitorCopy {

    private static final long MINUTES_OF_WORDS = 5;
    private static final int LONGEST_QUERY = 100;

    /** What Faces calls the cookie of a message that waits for the next page. */
    private static final String MESSAGE_WAITS = "csfcfc";

    private static final String WANTED = VisitorCopy.class.getName();

    @Inject
    private CurrentViewer current;

    @Inject
    private Assets assets;

    @Inject
    private VisitorPages pages;

    @Inject
    private Clock clock;

    /** Answers with "not modified", or with the page as it was made from the same facts. */
    public void offer(long... facts) {
        HttpServletRequest request = Faces.getRequest();
        if (current.isSignedIn() || isMessageWaiting(request)) {
            return;
        }
        HttpServletResponse response = Faces.getResponse();
        String tag = tag(facts);
        response.setHeader("Vary", "Cookie, Accept-Language");
        response.setHeader("Cache-Control", "public, max-age=0, must-revalidate");
        response.setHeader("ETag", tag);
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            Faces.responseComplete();
        } else if (request.getQueryString() == null || request.getQueryString().length() <= LONGEST_QUERY) {
            Wanted wanted = new Wanted(address(request), tag);
            pages.find(wanted.address, tag)
                    .ifPresentOrElse(page -> send(response, page), () -> request.setAttribute(WANTED, wanted));
        }
    }

    /** Keeps a page that {@link #offer} did not find. */
    static void keep(HttpServletRequest request, VisitorPages pages, byte[] page) {
        if (request.getAttribute(WANTED) instanceof Wanted wanted) {
            pages.keep(wanted.address, wanted.tag, page);
        }
    }

    private String tag(long... facts) {
        long age = clock.instant().toEpochMilli() / (MINUTES_OF_WORDS * 60_000);
        long sum = LongStream.concat(
                        LongStream.of(facts),
                        LongStream.of(
                                age, assets.of("").hashCode(), current.locale().hashCode()))
                .reduce(17, (all, fact) -> all * 31 + fact);
        return "W/\"" + Long.toHexString(sum) + "\"";
    }

    private String address(HttpServletRequest request) {
        return current.locale() + " " + VisibleAddress.path(request)
                + Optional.ofNullable(request.getQueryString()).map("?"::concat).orElse("");
    }

    private static boolean isMessageWaiting(HttpServletRequest request) {
        return request.getCookies() != null
                && Stream.of(request.getCookies()).map(Cookie::getName).anyMatch(MESSAGE_WAITS::equals);
    }

    private static void send(HttpServletResponse response, byte[] page) {
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(page.length);
        try {
            response.getOutputStream().write(page);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        Faces.responseComplete();
    }

    private record Wanted(String address, String tag) {}
}
