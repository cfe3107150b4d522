package org.atrium.platform.text;

import java.net.IDN;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.atrium.platform.settings.PublicAddress;

/** Distinguishes the portal's own addresses from external ones, as a browser would. */
public final class PortalLinks {

    private static final int MAX_HOST = 300;

    /** A scheme or two slashes, then a name and a password, then a host. */
    private static final Pattern HOST = Pattern.compile(
            "\\A(?:([a-z][a-z0-9+.-]*):/*|//+)(?:[^/?#]*@)?(\\[[^]/]*]|[^/?#:@]*)", Pattern.CASE_INSENSITIVE);

    /** The beginning of an address as it reads, whether it is a link or not. */
    private static final Pattern READABLE_START =
            Pattern.compile("https?://(?:www\\.)?|(?<![\\p{L}\\p{N}_])www\\.", Pattern.CASE_INSENSITIVE);

    /** What a host is made of, and what may stand before it. */
    private static final Pattern BEFORE_HOST = Pattern.compile("[\\p{L}\\p{M}\\p{N}.:/@_\\[\\]-]*");

    private PortalLinks() {}

    /** How many addresses stand in plain words that lead out of the portal. */
    public static long countExternalLinks(String words) {
        return READABLE_START
                .matcher(words)
                .results()
                .filter(found -> isExternal(read(words, found)))
                .count();
    }

    private static String read(String words, MatchResult found) {
        Matcher host =
                BEFORE_HOST.matcher(words).region(found.start(), Math.min(words.length(), found.start() + MAX_HOST));
        String address = host.lookingAt() ? host.group() : found.group();
        return address.indexOf("://") > 0 ? address : "https://" + address;
    }

    /** Whether an address leads out of the portal; one to write a mail to does not. */
    static boolean isExternal(String address) {
        Matcher host = HOST.matcher(address.strip().replace('\\', '/'));
        return host.lookingAt()
                && !"mailto".equalsIgnoreCase(host.group(1))
                && !normal(host.group(2)).equals(normal(PublicAddress.host()));
    }

    /** What is longer than any name is none, and is not read as one, however long that would take. */
    private static String normal(String host) {
        String name = host.toLowerCase(Locale.ROOT).replaceFirst("[.]$", "");
        if (name.length() > MAX_HOST || name.chars().allMatch(letter -> letter < 0x80)) {
            return name;
        }
        try {
            return IDN.toASCII(name);
        } catch (IllegalArgumentException noHost) {
            return name;
        }
    }
}
