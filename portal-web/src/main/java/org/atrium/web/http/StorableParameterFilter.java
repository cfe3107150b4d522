package org.atrium.web.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.platform.text.VisibleText;

/**
 * Refuses zero characters, which no database stores: 404 in an address, an error in a field. Other parameters are
 * normalised to the stored form.
 */
public class StorableParameterFilter extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isZeroIn(OriginalUrl.path(request))) {
            throw new UnknownObjectException();
        }
        if (request.getMethod().equals("POST") || isZeroIn(request.getQueryString())) {
            check(request);
        }
        chain.doFilter(new NormalizedParametersRequest(request), response);
    }

    private static void check(HttpServletRequest request) {
        request.getParameterMap().forEach((name, values) -> {
            if (Stream.of(values).anyMatch(value -> value.indexOf('\0') >= 0)) {
                throw new InvalidInputException(name, "input.character");
            }
        });
    }

    /** Whether it may be in a part of an address, written as it is or escaped. */
    private static boolean isZeroIn(String address) {
        return address != null && (address.contains("%00") || address.indexOf('\0') >= 0);
    }

    /** Parameters as {@link VisibleText#normalise} has them, as bodies of the API are read. */
    private static final class NormalizedParametersRequest extends HttpServletRequestWrapper {

        private NormalizedParametersRequest(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getParameter(String name) {
            return VisibleText.normalise(super.getParameter(name));
        }

        @Override
        public String[] getParameterValues(String name) {
            String[] values = super.getParameterValues(name);
            return values == null ? null : normal(values);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            Map<String, String[]> parameters = new LinkedHashMap<>(super.getParameterMap());
            parameters.replaceAll((name, values) -> normal(values));
            return Collections.unmodifiableMap(parameters);
        }

        private static String[] normal(String[] values) {
            return Stream.of(values).map(VisibleText::normalise).toArray(String[]::new);
        }
    }
}
