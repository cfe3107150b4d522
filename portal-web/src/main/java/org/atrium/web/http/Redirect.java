package org.atrium.web.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.atrium.platform.settings.Setting;
import org.omnifaces.util.Faces;

/** Redirects after an action, so that reloading repeats nothing. */
public final class Redirect {

    /** Of what is sent, which is visible ASCII. */
    private static final Pattern PORTAL_PATH = Pattern.compile("/(?:[^/\\\\].*)?");

    private Redirect() {}

    /**
     * Whether an address that came with a request is a path of the portal, and not a way out of it: as it is sent, for
     * that is what the browser reads.
     */
    public static boolean isPortalPath(String path) {
        return path != null
                && path.chars().noneMatch(Character::isISOControl)
                && PORTAL_PATH.matcher(UrlEscaping.ascii(path)).matches();
    }

    /** An address as it is sent, wherever it comes from: one within the portal, or the front page. */
    static String orHome(String address) {
        String sent = UrlEscaping.ascii(address);
        String portal = Setting.BASE_URL.address();
        return PORTAL_PATH.matcher(sent).matches() || sent.equals(portal) || sent.startsWith(portal + "/") ? sent : "/";
    }

    /**
     * Sends a browser to an address by the address alone. The server would put the protocol and the host it was asked by
     * in front: behind a proxy that ends the encryption neither is the one people use, and a browser lets a form that was
     * sent encrypted lead to no other.
     */
    public static void send(HttpServletResponse response, String address) {
        send(response, HttpServletResponse.SC_FOUND, address);
    }

    static void send(HttpServletResponse response, int status, String address) {
        response.resetBuffer();
        response.setStatus(status);
        response.setHeader("Location", orHome(address));
    }

    /** Goes to a path of the portal, such as {@code /orders}, once what led there is done. */
    public static void to(String path) throws IOException {
        to(path, null);
    }

    /**
     * Goes to a path and says there what was done, once it is.
     *
     * @param unsentFields fields of the form that were not part of the action; they are filled in when the form is opened again
     */
    public static void to(String path, String message, String... unsentFields) throws IOException {
        Beans.of(FormSubmissions.class).redirect(path, message, unsentFields);
    }

    /** Comes back to the page the action was on, as its own address shows it, and says what was done. */
    public static void toSamePage(String message) throws IOException {
        to(OriginalUrl.of(Faces.getRequest()), message);
    }
}
