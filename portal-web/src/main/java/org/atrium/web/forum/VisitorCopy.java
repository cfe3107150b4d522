package org.atrium.web.forum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.stream.LongStream;
import org.atrium.web.look.Assets;
import org.atrium.web.security.CurrentViewer;
import org.omnifaces.util.Faces;

/**
 * Lets visitors' browsers, and caches between, keep a page and ask whether it is still right. What people see who are
 * signed in is theirs alone and kept by nobody. The times on a page grow old, so a copy is good for some minutes.
 */
@RequestScoped
public class VisitorCopy {

    private static final long MINUTES_OF_WORDS = 5;

    @Inject
    private CurrentViewer current;

    @Inject
    private Assets assets;

    @Inject
    private Clock clock;

    /** Answers with "not modified" where the visitor has the page as these facts make it. */
    public void offer(long... facts) {
        HttpServletResponse response = Faces.getResponse();
        response.setHeader("Vary", "Cookie, Accept-Language");
        if (current.isSignedIn()) {
            response.setHeader("Cache-Control", "private, no-store");
            return;
        }
        HttpServletRequest request = Faces.getRequest();
        long age = clock.instant().toEpochMilli() / (MINUTES_OF_WORDS * 60_000);
        long sum = LongStream.concat(
                        LongStream.of(facts),
                        LongStream.of(
                                age, assets.of("").hashCode(), current.locale().hashCode()))
                .reduce(17, (all, fact) -> all * 31 + fact);
        String tag = "W/\"" + Long.toHexString(sum) + "\"";
        response.setHeader("Cache-Control", "public, max-age=0, must-revalidate");
        response.setHeader("ETag", tag);
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            Faces.responseComplete();
        }
    }
}
