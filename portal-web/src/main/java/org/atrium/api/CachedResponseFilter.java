package org.atrium.api;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.atrium.web.http.AnswerMemory;
import org.atrium.web.http.AnswerMemory.Question;
import org.atrium.web.http.UrlOnlyRequest;
import org.atrium.web.security.CurrentViewer;

/** Serves a {@link CacheableRead} from the cache, if it is current, before JAX-RS runs. */
public class CachedResponseFilter extends HttpFilter {

    @Inject
    private transient AnswerMemory cache;

    @Inject
    private transient CurrentViewer current;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean mayBeKept = UrlOnlyRequest.is(request) && !current.hasBadToken();
        if (!mayBeKept || !cache.send(question(request, current), request, response)) {
            chain.doFilter(request, response);
        }
    }

    /** The same caller, who reads in the same way, asks for the same. */
    static Question question(HttpServletRequest asked, CurrentViewer current) {
        return new Question(
                asked.getRequestURI() + "?" + asked.getQueryString(),
                List.of(
                        current.isKnown() ? current.name() : "",
                        current.locale(),
                        current.readLocales(null),
                        current.timeZone(),
                        String.join(", ", Collections.list(asked.getHeaders("Accept")))));
    }
}
