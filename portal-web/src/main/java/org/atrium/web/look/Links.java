package org.atrium.web.look;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.atrium.orders.OrderNumber;
import org.atrium.web.http.VisibleAddress;
import org.omnifaces.util.Servlets;
import org.omnifaces.util.Utils;

/** Addresses of the page being shown with something else asked of it; they start with {@code ?}. */
@Named
@RequestScoped
public class Links {

    private static final String CURSOR = "cursor";

    @Inject
    private HttpServletRequest request;

    /** The part of the list that follows: {@code cursor} set, everything else asked as before. */
    public String next(String cursor) {
        return "?" + Servlets.toQueryString(with(asked(), CURSOR, cursor));
    }

    /** The list from its start with one thing asked differently; blank no longer asks it. */
    public String with(String name, Object value) {
        Map<String, List<String>> asked = with(asked(), CURSOR, null);
        return "?" + Servlets.toQueryString(with(asked, name, value == null ? null : value.toString()));
    }

    /** One thing asked of another page, such as {@code title=My%20kettle}, to stand behind its {@code ?}. */
    public String query(String name, String value) {
        return Servlets.toQueryString(with(new LinkedHashMap<>(), name, value));
    }

    /** The sign-in page, which leads back here. */
    public String getSignIn() {
        String here = VisibleAddress.toComeBackTo(request);
        boolean back =
                request.getMethod().equals("GET") && !VisibleAddress.isSecret(request) && !here.startsWith("/signin");
        return back ? "/signin?next=" + Utils.encodeURL(here) : "/signin";
    }

    /** A text as part of an address. */
    public String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The page of an order. */
    public String order(String number) {
        return OrderNumber.path(number);
    }

    /** A text as a part of an address's path. */
    public String part(String text) {
        return OrderNumber.escaped(text);
    }

    /** Whether the list is shown from further down than its start. */
    public boolean isFurtherDown() {
        return asked().containsKey(CURSOR);
    }

    private Map<String, List<String>> asked() {
        String query = request.getQueryString();
        return query == null ? new LinkedHashMap<>() : new LinkedHashMap<>(Servlets.toParameterMap(query));
    }

    private static Map<String, List<String>> with(Map<String, List<String>> asked, String name, String value) {
        if (value == null || value.isBlank()) {
            asked.remove(name);
        } else {
            asked.put(name, List.of(value));
        }
        return asked;
    }
}
