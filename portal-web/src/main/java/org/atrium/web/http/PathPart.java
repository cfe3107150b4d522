package org.atrium.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.atrium.platform.error.UnknownObjectException;

/**
 * Reads foreign text such as an order number from the end of the path as it was sent, because the server may have
 * unescaped it any number of times.
 */
public final class PathPart {

    private PathPart() {}

    /**
     * The last part of the address.
     *
     * @throws UnknownObjectException if it cannot be read: then it is no thing of ours either
     */
    public static String last(HttpServletRequest request) {
        String path = OriginalUrl.path(request);
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
