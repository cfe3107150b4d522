package org.atrium.platform.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells which addresses in a text lead anywhere: a text is read on many pages, in mails and in feeds, and what is
 * relative to the page would lead to another place on each, and mostly to none.
 */
final class LinkTargets {

    private static final Pattern TARGET =
            Pattern.compile("(?:https?://|mailto:|//?)[^\\s/].*|/|#.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** A file of the portal; of a picture, its size in pixels may follow, so that its place is known before it is there. */
    private static final Pattern FILE =
            Pattern.compile("/files/(?<id>[0-9a-f]{32})(?:#(?<width>[1-9]\\d{0,4})x(?<height>[1-9]\\d{0,4}))?");

    private LinkTargets() {}

    /** An address as that of a file of the portal; it does not match that of anything else. */
    static Matcher file(String address) {
        return FILE.matcher(address.strip());
    }

    /** Whether it names a place by itself: an address of the web or of a mailbox, or a path of the portal. */
    static boolean isTarget(String address) {
        return TARGET.matcher(address.strip()).matches();
    }

    /** A link that leads nowhere is its words. */
    static String link(String name, List<String> attributes) {
        return isTarget(Attributes.of(attributes, "href")) ? name : null;
    }

    /** A picture that is nowhere is its words, or what its author wrote for an address. */
    static String picture(String name, List<String> attributes) {
        String address = Attributes.of(attributes, "src");
        if (isTarget(address)) {
            return name;
        }
        String shown = Attributes.of(attributes, "alt").isBlank() ? address : Attributes.of(attributes, "alt");
        attributes.clear();
        attributes.addAll(List.of("alt", shown));
        return shown.isBlank() ? null : name;
    }
}
