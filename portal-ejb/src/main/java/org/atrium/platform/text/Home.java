package org.atrium.platform.text;

import java.net.IDN;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.atrium.platform.settings.Setting;

/** Tells addresses of the portal itself from those that lead out of it, as a browser reads them. */
public final class Home {

    private static final int LONGEST = 300;

    /** A scheme or two slashes, then a name and a password, then a host. */
    private static final Pattern HOST = Pattern.compile(
            "\\A(?:([a-z][a-z0-9+.-]*):/*|//+)(?:[^/?#]*@)?(\\[[^]/]*]|[^/?#:@]*)", Pattern.CASE_INSENSITIVE);

    /** The beginning of an address as it reads, whether it is a link or not. */
    private static final Pattern READ =
            Pattern.compile("https?://(?:www\\.)?|(?<![\\p{L}\\p{N}_])www\\.", Pattern.CASE_INSENSITIVE);

    /** What a host is made of, and what may stand before it. */
    private static final Pattern TO_HOST = Pattern.compile("[\\p{L}\\p{M}\\p{N}.:/@_\\[\\]-]*");

    private Home() {}

    /** How many addresses stand in plain words that lead out of the portal. */
    public static long linksOut(String words) {
        return READ.matcher(words)
                .results()
                .filter(found -> isLeftBy(read(words, found)))
                .count();
    }

    private static String read(String words, MatchResult found) {
        Matcher host = TO_HOST.matcher(words).region(found.start(), Math.min(words.length(), found.start() + LONGEST));
        String address = host.lookingAt() ? host.group() : found.group();
        return address.indexOf("://") > 0 ? address : "https://" + address;
    }

    /** Whether an address leads out of the portal; one to write a mail to does not. */
    static boolean isLeftBy(String address) {
        Matcher host = HOST.matcher(address.strip().replace('\\', '/'));
        return host.lookingAt()
                && !"mailto".equalsIgnoreCase(host.group(1))
                && !normal(host.group(2)).equals(own());
    }

    private static String own() {
        Matcher host = HOST.matcher(Setting.BASE_URL.required());
        return host.lookingAt() ? normal(host.group(2)) : "";
    }

    private static String normal(String host) {
        String name = host.toLowerCase(Locale.ROOT).replaceFirst("[.]$", "");
        try {
            return IDN.toASCII(name);
        } catch (IllegalArgumentException noHost) {
            return name;
        }
    }
}
