package org.atrium.platform.error;

import java.util.Map;

/** What was asked for stands elsewhere for good: pages answer 301, the API 308. */
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

    /** Path of the page that stands in its place. */
    public String path() {
        return path;
    }

    /** The same address with the new number in the old one's place. */
    public String follow(String address) {
        return address.replaceFirst("/" + from + "(?=/|$|\\?)", "/" + to);
    }
}
