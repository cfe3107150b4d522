package org.atrium.platform.error;

import java.util.Map;

/** The requested object has moved permanently: pages answer 301, the API 308. */
public class MovedException extends PortalException {

    private final long from;
    private final long to;
    private final String path;

    /**
     * @param from number of what was asked for
     * @param to number of what stands in its place
     * @param path of that one's page
     */
    public MovedException(long from, long to, String path) {
        super("error.moved", Map.of());
        this.from = from;
        this.to = to;
        this.path = path;
    }

    /** The same, where something of that page is asked for. */
    public MovedException withQuery(String query) {
        return new MovedException(from, to, path + "?" + query);
    }

    /** Path of the page that stands in its place. */
    public String path() {
        return path;
    }

    /** The same address with the new number in the old one's place. */
    public String replaceId(String address) {
        return address.replaceFirst("/" + from + "(?=/|$|\\?)", "/" + to);
    }
}
