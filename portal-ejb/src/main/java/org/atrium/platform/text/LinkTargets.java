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

    private LinkTargets() {}

    /** Whether it names a place by itself: an address of the web or of a mailbox, or a path of the portal. */
    static boolean isTarget(String address) {
        return TARGET.matcher(address.strip()).matches();
    }

    /** A link that leads nowhere is its words. */
    static String link(String name, List<String> attributes) {
        return isTarget(Attributes.of(attributes, "href")) ? name : null;
    }

    /** A picture that is no file of the portal is its words, or what its author wrote for an address. */
    static String picture(String name, List<String> attributes) {
        String address = Attributes.of(attributes, "src");
        Matcher file = PictureVisitor.file(address);
        if (file.matches()) {
            showFile(file, attributes);
            return name;
        }
        String shown = Attributes.of(attributes, "alt").isBlank() ? address : Attributes.of(attributes, "alt");
        attributes.clear();
        attributes.addAll(List.of("alt", shown));
        return shown.isBlank() ? null : name;
    }

    private static void showFile(Matcher file, List<String> attributes) {
        String words = Attributes.of(attributes, "alt");
        String title = Attributes.of(attributes, "title");
        attributes.clear();
        attributes.addAll(List.of("src", "/files/" + file.group("id"), "alt", words));
        if (!title.isEmpty()) {
            attributes.addAll(List.of("title", title));
        }
        if (file.group("width") != null) {
            attributes.addAll(List.of("width", file.group("width"), "height", file.group("height")));
        }
        attributes.addAll(List.of("loading", "lazy"));
    }
}
