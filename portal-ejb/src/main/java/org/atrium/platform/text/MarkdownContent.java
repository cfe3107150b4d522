package org.atrium.platform.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.owasp.html.HtmlStreamEventReceiver;

/**
 * The visible content of a Markdown text, for screening.
 *
 * @param text the words that are shown, without any markup; each block begins on a line of its own
 * @param addresses where its links lead and its pictures are
 * @param titles what is shown of links and pictures once somebody points at them
 * @param pictures how many pictures its author meant to show
 */
public record MarkdownContent(String text, List<String> addresses, List<String> titles, int pictures) {

    /** How many links and pictures lead readers out of the portal, and addresses that they read and may copy. */
    public long countExternalLinks() {
        return Math.max(
                addresses.stream().filter(PortalLinks::isExternal).count(), PortalLinks.countExternalLinks(text));
    }

    /** Gathers it from what the sanitiser lets pass. */
    static final class ContentReader implements HtmlStreamEventReceiver {

        private static final Set<String> INLINE_TAGS =
                Set.of("code", "em", "strong", "b", "i", "u", "del", "s", "sub", "sup", "kbd", "a", "img");

        private final StringBuilder text = new StringBuilder();
        private final List<String> addresses = new ArrayList<>();
        private final List<String> titles = new ArrayList<>();
        private int pictures;

        MarkdownContent content() {
            return new MarkdownContent(text.toString(), List.copyOf(addresses), List.copyOf(titles), pictures);
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
            String title = Attributes.of(attributes, "title");
            if (!title.isEmpty()) {
                titles.add(title);
            }
            startBlock(name);
        }

        @Override
        public void closeTag(String name) {
            startBlock(name);
        }

        private void startBlock(String name) {
            if (!INLINE_TAGS.contains(name)) {
                text.append(name.equals("td") || name.equals("th") ? ' ' : '\n');
            }
        }

        @Override
        public void text(String words) {
            text.append(words);
        }
    }
}
