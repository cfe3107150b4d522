package org.atrium.platform.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.owasp.html.HtmlStreamEventReceiver;

/**
 * What readers get of a text in Markdown.
 *
 * @param text the words that are shown, without any markup; each block begins on a line of its own
 * @param addresses where its links lead and its pictures are
 * @param pictures how many pictures its author meant to show
 */
public record MarkdownContent(String text, List<String> addresses, int pictures) {

    /** How many links and pictures lead readers out of the portal, and addresses that they read and may copy. */
    public long linksOut() {
        return Math.max(addresses.stream().filter(Home::isLeftBy).count(), Home.linksOut(text));
    }

    /** Gathers it from what the sanitiser lets pass. */
    static final class Reader implements HtmlStreamEventReceiver {

        private static final Set<String> WITHIN_LINES =
                Set.of("code", "em", "strong", "b", "i", "u", "del", "s", "sub", "sup", "kbd", "a", "img");

        private final StringBuilder text = new StringBuilder();
        private final List<String> addresses = new ArrayList<>();
        private int pictures;

        MarkdownContent content() {
            return new MarkdownContent(text.toString(), List.copyOf(addresses), pictures);
        }

        @Override
        public void openDocument() {
            // Nothing to see yet.
        }

        @Override
        public void closeDocument() {
            // Nothing to see any more.
        }

        @Override
        public void openTag(String name, List<String> attributes) {
            if (name.equals("img")) {
                pictures++;
                String words = Attributes.of(attributes, "alt");
                text.append(words.isBlank() ? Attributes.of(attributes, "src") : words);
            }
            String address = Attributes.of(attributes, name.equals("img") ? "src" : "href");
            if (!address.isEmpty()) {
                addresses.add(address);
            }
            begin(name);
        }

        @Override
        public void closeTag(String name) {
            begin(name);
        }

        private void begin(String name) {
            if (!WITHIN_LINES.contains(name)) {
                text.append(name.equals("td") || name.equals("th") ? ' ' : '\n');
            }
        }

        @Override
        public void text(String words) {
            text.append(words);
        }
    }
}
