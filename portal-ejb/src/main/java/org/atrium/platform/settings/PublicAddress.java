package org.atrium.platform.settings;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What follows from the address people reach the portal at. A proxy in front may end the encryption: requests do not tell.
 */
public final class PublicAddress {

    /** Of any name a browser asks for: Java itself reads none with an underscore. */
    private static final Pattern AUTHORITY = Pattern.compile("(?:[^@]*@)?(?<host>\\[[^\\]]*\\]|[^:]*)(?<port>:\\d*)?");

    private PublicAddress() {}

    /** Whether people reach the portal by encrypted connections alone. */
    public static boolean isEncrypted() {
        return scheme().equals("https");
    }

    /** The origin of the portal's pages, as browsers write it: without the port its protocol has by itself. */
    public static String origin() {
        String port = part(address(), "port");
        String own = isEncrypted() ? ":443" : ":80";
        return scheme() + "://" + host() + (port.equals(own) || port.equals(":") ? "" : port);
    }

    /** The host alone, in small letters. */
    public static String host() {
        return host(Setting.BASE_URL.address());
    }

    static String host(String address) {
        return part(URI.create(address), "host").toLowerCase(Locale.ROOT);
    }

    private static String part(URI address, String name) {
        Matcher authority = AUTHORITY.matcher(address.getRawAuthority());
        return authority.matches() && authority.group(name) != null ? authority.group(name) : "";
    }

    private static String scheme() {
        return address().getScheme();
    }

    private static URI address() {
        return URI.create(Setting.BASE_URL.address());
    }
}
