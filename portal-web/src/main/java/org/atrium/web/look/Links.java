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
import org.atrium.web.http.OriginalUrl;
import org.atrium.web.security.CurrentViewer;
import org.omnifaces.util.Servlets;
import org.omnifaces.util.Utils;

/** Links to the current page with other parameters; they start with {@code ?}. */
@Named
@RequestScoped
public class Links {

    private static final String CURSOR = "cursor";

    @Inject
    private HttpServletRequest request;

    @Inject
    private CurrentViewer current;

    /** The part of the list that follows: {@code cursor} set, everything else asked as before. */
    public String next(String cursor) {
        return "?" + Servlets.toQueryString(with(currentParams(), CURSOR, cursor));
    }

    /** The list from its start with one thing asked differently; blank no longer asks it. */
    public String with(String name, Object value) {
        Map<String, List<String>> params = with(currentParams(), CURSOR, null);
        return "?" + Servlets.toQueryString(with(params, name, value == null ? null : value.toString()));
    }

    /** One thing asked of another page, such as {@code title=My%20kettle}, to stand behind its {@code ?}. */
    public String query(String name, String value) {
        return Servlets.toQueryString(with(new LinkedHashMap<>(), name, value));
    }

    /** The sign-in page, which leads back here. */
    public String getSignIn() {
        String here = OriginalUrl.returnTarget(request);
        boolean back =
                request.getMethod().equals("GET") && !OriginalUrl.isSecret(request) && !here.startsWith("/signin");
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

    /** The page of a ticket as the viewer works with it: the desk's for support. */
    public String ticket(String number) {
        return (current.isSupport() ? "/desk/ticket/" : "/ticket/ticket/") + number;
    }

    /** A text as a part of an address's path. */
    public String part(String text) {
        return OrderNumber.escaped(text);
    }

    /** Whether the list is shown from further down than its start. */
    public boolean isAfterFirstPage() {
        return currentParams().containsKey(CURSOR);
    }

    private Map<String, List<String>> currentParams() {
        String query = request.getQueryString();
        return query == null ? new LinkedHashMap<>() : new LinkedHashMap<>(Servlets.toParameterMap(query));
    }

    private static Map<String, List<String>> with(Map<String, List<String>> params, String name, String value) {
        if (value == null || value.isBlank()) {
            params.remove(name);
        } else {
            params.put(name, List.of(value));
        }
        return params;
    }
}
