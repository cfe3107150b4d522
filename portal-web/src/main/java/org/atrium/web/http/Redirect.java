package org.atrium.web.http;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.omnifaces.util.Faces;

/** Ends an action with a redirect, so that reloading the page after it repeats nothing. */
public final class Redirect {

    private static final Pattern OURS = Pattern.compile("/([^/\\\\\\p{Cntrl}]\\P{Cntrl}*)?");

    private Redirect() {}

    /** Whether an address that came with a request is a path of the portal, and not a way out of it. */
    public static boolean ours(String path) {
        return path != null && OURS.matcher(path).matches();
    }

    /**
     * Sends a browser to an address by the address alone. The server would put the protocol and the host it was asked by
     * in front: behind a proxy that ends the encryption neither is the one people use, and a browser lets a form that was
     * sent encrypted lead to no other.
     */
    public static void send(HttpServletResponse response, String address) {
        response.resetBuffer();
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Location", address);
    }

    /** Goes to a path of the portal, such as {@code /orders}, once what led there is done. */
    public static void to(String path) throws IOException {
        to(path, null);
    }

    /**
     * Goes to a path and says there what was done, once it is.
     *
     * @param kept the fields of the form that were not part of it: their words are in the form when it is opened again
     */
    public static void to(String path, String message, String... kept) throws IOException {
        CDI.current().select(PressedForm.class).get().go(path, message, kept);
    }

    /** Comes back to the page the action was on, as its own address shows it, and says what was done. */
    public static void again(String message) throws IOException {
        to(VisibleAddress.of(Faces.getRequest()), message);
    }
}
