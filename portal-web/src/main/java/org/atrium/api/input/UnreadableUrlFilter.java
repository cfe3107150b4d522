package org.atrium.api.input;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Lets the API answer requests whose URL cannot be parsed. JAX-RS would fail before any of our code runs, so it gets an
 * empty path and {@link StorableUrlFilter} answers with a problem.
 */
public class UnreadableUrlFilter extends HttpFilter {

    /** The property of a request whose address cannot be read. */
    static final String UNREADABLE = UnreadableUrlFilter.class.getName() + ".none";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isReadable(request.getRequestURI())) {
            chain.doFilter(request, response);
        } else {
            request.setAttribute(UNREADABLE, true);
            chain.doFilter(new EmptyPathRequest(request), response);
        }
    }

    /** Whether a path has only signs that paths have, and its escapes are those of characters. */
    static boolean isReadable(String path) {
        try {
            String written = new URI("http://portal" + path).getRawPath();
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(octets(written)));
            return true;
        } catch (URISyntaxException | CharacterCodingException notReadable) {
            return false;
        }
    }

    private static byte[] octets(String written) {
        ByteArrayOutputStream octets = new ByteArrayOutputStream(written.length());
        for (int i = 0; i < written.length(); i++) {
            if (written.charAt(i) == '%') {
                octets.write(Integer.parseInt(written, i + 1, i + 3, 16));
                i += 2;
            } else {
                octets.writeBytes(written.substring(i, i + 1).getBytes(StandardCharsets.UTF_8));
            }
        }
        return octets.toByteArray();
    }

    /** The same request for the API itself, where nothing is. */
    private static final class EmptyPathRequest extends HttpServletRequestWrapper {

        EmptyPathRequest(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getRequestURI() {
            return getContextPath() + getServletPath() + getPathInfo();
        }

        @Override
        public StringBuffer getRequestURL() {
            StringBuffer address = super.getRequestURL();
            int path = address.indexOf("/", address.indexOf("//") + 2);
            address.setLength(path);
            return address.append(getRequestURI());
        }

        @Override
        public String getPathInfo() {
            return "/";
        }
    }
}
