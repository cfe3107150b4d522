package org.atrium.messenger.twilio;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Where Twilio keeps what people send: at its own address, and by redirects at those of its stores, never in a private network. */
final class MediaHosts {

    private static final List<String> STORES = List.of(".twilio.com", ".twiliocdn.com", ".amazonaws.com");

    private MediaHosts() {}

    /** Whether a redirect of theirs may be followed. */
    static boolean isStore(URI address) {
        String host = address.getHost() == null ? "" : address.getHost().toLowerCase(Locale.ROOT);
        return "https".equals(address.getScheme())
                && address.getUserInfo() == null
                && (address.getPort() == -1 || address.getPort() == 443)
                && STORES.stream().anyMatch(host::endsWith)
                && isPublic(host);
    }

    private static boolean isPublic(String host) {
        try {
            return Stream.of(InetAddress.getAllByName(host)).allMatch(MediaHosts::isPublic);
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    /** Whether an address is of no machine's own and no private network. */
    static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean uniqueLocal = address instanceof Inet6Address && (bytes[0] & 0xfe) == 0xfc;
        boolean shared = bytes.length == 4 && (bytes[0] & 0xff) == 100 && (bytes[1] & 0xc0) == 64;
        boolean nowhere = bytes.length == 4 && bytes[0] == 0;
        return !address.isAnyLocalAddress()
                && !address.isLoopbackAddress()
                && !address.isLinkLocalAddress()
                && !address.isSiteLocalAddress()
                && !address.isMulticastAddress()
                && !uniqueLocal
                && !shared
                && !nowhere;
    }
}
