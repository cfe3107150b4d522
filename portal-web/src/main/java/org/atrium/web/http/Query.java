package org.atrium.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the query of an address says. The container gives parameters of the query and those of a body as one; an answer
 * that others may get again is known by its address, so it must be made of that alone.
 */
public final class Query {

    private Query() {}

    /** The first value of a parameter; null where the query has none of that name. */
    public static String value(HttpServletRequest request, String name) {
        String[] values = of(request.getQueryString()).get(name);
        return values == null ? null : values[0];
    }

    /** The parameters of a query, in their order; none for null. */
    static Map<String, String[]> of(String query) {
        Map<String, String[]> parameters = new LinkedHashMap<>();
        if (query != null) {
            for (String part : query.split("&")) {
                if (!part.isEmpty()) {
                    int equals = part.indexOf('=');
                    String name = read(equals < 0 ? part : part.substring(0, equals));
                    String value = equals < 0 ? "" : read(part.substring(equals + 1));
                    parameters.merge(name, new String[] {value}, Query::both);
                }
            }
        }
        return parameters;
    }

    private static String[] both(String[] before, String[] one) {
        String[] all = Arrays.copyOf(before, before.length + 1);
        all[before.length] = one[0];
        return all;
    }

    /** A percent sign that begins nothing stands for itself. */
    private static String read(String written) {
        try {
            return URLDecoder.decode(written, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEscaped) {
            return written;
        }
    }
}
