package org.atrium.web.http;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.LongStream;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.web.http.VisitorPages.Kept;
import org.atrium.web.security.CurrentViewer;
import org.omnifaces.util.Faces;

/**
 * Spares making a visitor's page anew: their browser may have it already, or the one before them got the same. A page
 * says, before it is written, how to ask for the facts it is made of; from then on those are asked before Faces is. What people see who are signed in is theirs alone and kept by nobody. The times and names on a page
 * grow old, so a copy is good for some minutes.
 */
@RequestScoped
public class VisitorCopy {

    private static final long MINUTES_OF_WORDS = 5;
    private static final int LONGEST_QUERY = 100;

    @Inject
    private CurrentViewer current;

    @Inject
    private Assets assets;

    @Inject
    private VisitorPages pages;

    @Inject
    private PackedBodies bodies;

    @Inject
    private Clock clock;

    /** What the database said before the page was read. */
    private long[] known;

    private Wanted wanted;

    private Boolean messageWaits;

    /**
     * Asks for the facts before the page reads what they are about: what changes between the two makes the page be made
     * again, where the other way round an old page would be taken for a new one.
     */
    public void ask(Facts facts) {
        if (known == null && isForAnybody(Faces.getRequest())) {
            known = facts.now();
        }
    }

    /**
     * Answers with "not modified" where the browser has the page already; else lets it be built, and kept for the next
     * visitor.
     */
    public void offer(Facts facts) {
        offer(facts, facts);
    }

    /** The same for a page that has to be read to be built, and knows its facts then by themselves. */
    public void offer(Facts facts, Facts read) {
        HttpServletRequest request = Faces.getRequest();
        if (isForAnybody(request)) {
            String tag = tag(request, known == null ? read.now() : known);
            mark(Faces.getResponse(), tag);
            if (EntityTags.has(request, tag)) {
                Faces.getResponse().setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                Faces.responseComplete();
            } else if (isAddressKept(request)) {
                wanted = new Wanted(facts, tag);
            }
        }
    }

    /** Gives a visitor the page as it was made before, if it would be the same now. */
    boolean give(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean isForAnybody = isForAnybody(request);
        boolean isPage = request.getDispatcherType() == DispatcherType.REQUEST;
        if (!isPage || !isForAnybody || !isAddressKept(request)) {
            return false;
        }
        Kept kept = pages.find(address(request)).orElse(null);
        if (kept == null || !isStillRight(request, kept)) {
            return false;
        }
        mark(response, kept.tag());
        if (EntityTags.has(request, kept.tag())) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        } else {
            response.setContentType("text/html;charset=UTF-8");
            bodies.send(kept.page(), request, response);
        }
        return true;
    }

    /** Keeps a page that {@link #offer} let be built. */
    void keep(HttpServletRequest request, byte[] page) {
        if (wanted != null) {
            pages.keep(address(request), new Kept(wanted.facts, wanted.tag, PackedBody.of(page)));
        }
    }

    private boolean isStillRight(HttpServletRequest request, Kept kept) {
        try {
            known = kept.facts().now();
            return tag(request, known).equals(kept.tag());
        } catch (UnknownObjectException gone) {
            return false;
        }
    }

    /** A page that somebody else may get is made of its address, and a body is nobody's address. */
    private boolean isForAnybody(HttpServletRequest request) {
        return !isMessageWaiting(request) && AskedByAddress.is(request) && !current.isSignedIn();
    }

    private static boolean isAddressKept(HttpServletRequest request) {
        return request.getQueryString() == null || request.getQueryString().length() <= LONGEST_QUERY;
    }

    private static void mark(HttpServletResponse response, String tag) {
        response.setHeader("Vary", "Cookie, Accept-Language, Accept-Encoding");
        response.setHeader("Cache-Control", "public, max-age=0, must-revalidate");
        response.setHeader("ETag", tag);
    }

    /** Each page grows old at a moment of its own, so that not all of them are made anew at once. */
    private String tag(HttpServletRequest request, long... facts) {
        long lasts = MINUTES_OF_WORDS * 60_000;
        long moment = Math.floorMod(address(request).hashCode(), lasts);
        long age = (clock.instant().toEpochMilli() + moment) / lasts;
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

    /** The page that follows an action takes its message while it is written; so this is asked first of all, once. */
    private boolean isMessageWaiting(HttpServletRequest request) {
        if (messageWaits == null) {
            messageWaits = WaitingMessage.isThere(request);
        }
        return messageWaits;
    }

    /**
     * Asks what a page is made of: numbers that change with what it shows. It outlives the request, so it may hold on
     * to use cases and ids and to nothing of the request.
     */
    @FunctionalInterface
    public interface Facts {

        /** @throws UnknownObjectException if there is no such page for visitors */
        long[] now();
    }

    private record Wanted(Facts facts, String tag) {}
}
