package org.atrium.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Parameters of the query string only. The container mixes them with those of the body; cached responses are identified
 * by the URL, so they must depend on it alone.
 */
public final class QueryString {

    private QueryString() {}

    /** The first value of a parameter; null where the query has none of that name. */
    public static String value(HttpServletRequest request, String name) {
        String[] values = of(request.getQueryString()).get(name);
        return values == null ? null : values[0];
    }

    /** The first value of a parameter in the body of a form, whatever the address says; null where the body has none. */
    public static String inBody(HttpServletRequest request, String name) {
        String[] all = request.getParameterValues(name);
        return inBody(request, name, all == null ? List.of() : List.of(all));
    }

    /** The same of the values that were kept of a form that was sent to this address. */
    public static String inBody(HttpServletRequest request, String name, List<String> all) {
        int inAddress = of(request.getQueryString()).getOrDefault(name, new String[0]).length;
        return all.size() <= inAddress ? null : all.get(inAddress);
    }

    /** The parameters of a query, in their order; none for null. */
    static Map<String, String[]> of(String query) {
        Map<String, String[]> parameters = new LinkedHashMap<>();
        if (query != null) {
            for (String part : query.split("&")) {
                if (!part.isEmpty()) {
                    int equals = part.indexOf('=');
                    String name = decode(equals < 0 ? part : part.substring(0, equals));
                    String value = equals < 0 ? "" : decode(part.substring(equals + 1));
                    parameters.merge(name, new String[] {value}, QueryString::append);
                }
            }
        }
        return parameters;
    }

    private static String[] append(String[] before, String[] one) {
        String[] all = Arrays.copyOf(before, before.length + 1);
        all[before.length] = one[0];
        return all;
    }

    /** A percent sign that begins nothing stands for itself. */
    private static String decode(String written) {
        try {
            return URLDecoder.decode(written, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEscaped) {
            return written;
        }
    }
}
