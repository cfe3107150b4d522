package org.atrium.web.http;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sends a page once it is complete. A failure while rendering becomes an error page instead of half a page, and the
 * thousands of small writes are encoded once, which saves a sixth of a page's time.
 */
public class BufferedPageFilter extends HttpFilter {

    /** Unless the page says otherwise, as those for visitors do: see {@link VisitorPageCache}. */
    static final String NO_STORE = "private, no-store";

    @Inject
    private VisitorPageCache visitorCache;

    @Inject
    private MessageCookie messages;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Cache-Control", NO_STORE);
        if (visitorCache.sendCached(request, response)) {
            return;
        }
        BufferedResponse gathered = new BufferedResponse(response);
        boolean isWritten = false;
        try {
            chain.doFilter(request, gathered);
            isWritten = gathered.getStatus() == HttpServletResponse.SC_OK;
        } finally {
            if (!isWritten) {
                messages.restore(response);
            }
        }
        byte[] page = gathered.send();
        if (response.getStatus() == HttpServletResponse.SC_OK) {
            visitorCache.put(request, page);
        }
    }

    private static final class BufferedResponse extends HttpServletResponseWrapper {

        private final TextWriter text = new TextWriter();
        private final PrintWriter writer = new PrintWriter(text);

        /** What filters said of any answer, before there was one. */
        private final Map<String, Collection<String>> always = new HashMap<>();

        BufferedResponse(HttpServletResponse response) {
            super(response);
            response.getHeaderNames().forEach(name -> always.put(name, List.copyOf(response.getHeaders(name))));
        }

        @Override
        public PrintWriter getWriter() {
            return writer;
        }

        /** A flush sends nothing yet: the page is not whole. */
        @Override
        public void flushBuffer() {
            writer.flush();
        }

        @Override
        public void resetBuffer() {
            super.resetBuffer();
            text.clear();
        }

        /** Faces does so before it gives up: what is said of any answer holds for the refusal, too. */
        @Override
        public void reset() {
            super.reset();
            always.forEach((name, values) -> values.forEach(value -> addHeader(name, value)));
            text.clear();
        }

        @Override
        public void sendRedirect(String address) {
            Redirect.send(this, address);
        }

        byte[] send() throws IOException {
            writer.flush();
            byte[] page = text.toString().getBytes(StandardCharsets.UTF_8);
            if (page.length > 0 && !isCommitted()) {
                setContentLength(page.length);
                getOutputStream().write(page);
            }
            return page;
        }
    }
}
