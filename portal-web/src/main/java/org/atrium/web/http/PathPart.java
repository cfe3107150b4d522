package org.atrium.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.atrium.platform.error.UnknownObjectException;

/**
 * Reads a text that others gave a thing, such as the number of an order, from the end of a page's address as it was sent.
 * What the server made of it on the way may be unescaped once, twice or not at all.
 */
public final class PathPart {

    private PathPart() {}

    /**
     * The last part of the address.
     *
     * @throws UnknownObjectException if it cannot be read: then it is no thing of ours either
     */
    public static String last(HttpServletRequest request) {
        String path = VisibleAddress.path(request);
        int parameters = path.indexOf(';');
        String bare = parameters < 0 ? path : path.substring(0, parameters);
        try {
            return URLDecoder.decode(
                    bare.substring(bare.lastIndexOf('/') + 1).replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException unreadable) {
            throw new UnknownObjectException();
        }
    }
}
