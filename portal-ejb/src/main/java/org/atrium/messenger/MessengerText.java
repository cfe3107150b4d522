package org.atrium.messenger;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.atrium.platform.settings.Setting;
import org.atrium.platform.text.Markdown;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Plain text as people type it in messengers, and what the portal writes in Markdown. */
final class MessengerText {

    /** What means something in Markdown, but for an underscore within a word. */
    private static final Pattern MARK =
            Pattern.compile("[\\\\`*\\[\\]<>~#&|]|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])|^(?=[-=+]+$)");

    private static final Pattern ADDRESS = Pattern.compile("https?://", Pattern.CASE_INSENSITIVE);

    private MessengerText() {}

    /** Plain text as Markdown that shows it as it was typed; what looks like an address is a link to itself. */
    static String markdown(String plain) {
        return plain.lines()
                .map(line -> Stream.of(line.strip().split(" "))
                        .map(MessengerText::shownAsTyped)
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
    }

    /** Brackets, which could make a link that leads elsewhere than it says, are written in an address as numbers. */
    private static String shownAsTyped(String word) {
        Matcher address = ADDRESS.matcher(word);
        int start = address.find() ? address.start() : word.length();
        return MARK.matcher(word.substring(0, start)).replaceAll("\\\\$0")
                + word.substring(start)
                        .replace("[", "%5B")
                        .replace("]", "%5D")
                        .replace("<", "%3C")
                        .replace(">", "%3E");
    }

    /** A source as plain text: lists keep their signs, links say where they lead. */
    static String of(String markdown) {
        PlainTextWriter writer = new PlainTextWriter();
        Jsoup.parseBodyFragment(Markdown.html(markdown)).body().traverse(writer);
        return writer.text();
    }

    /**
     * A text in parts that are no longer than a network takes, each of more than one with its number. They are split where
     * a line of that script may end, or else between characters.
     */
    static List<String> split(String text, int max) {
        if (text.length() <= max) {
            return List.of(text);
        }
        List<String> parts = new ArrayList<>();
        BreakIterator lines = BreakIterator.getLineInstance(Locale.ROOT);
        lines.setText(text);
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        int room = max - "(99/99) ".length();
        int start = 0;
        while (start < text.length()) {
            int end = Math.min(start + room, text.length());
            if (end < text.length()) {
                int line = lines.isBoundary(end) ? end : lines.preceding(end);
                int character = characters.isBoundary(end) ? end : characters.preceding(end);
                end = line > start + room / 2 ? line : character > start ? character : end;
            }
            String part = text.substring(start, end).strip();
            if (!part.isEmpty()) {
                parts.add(part);
            }
            start = end;
        }
        return numbered(parts);
    }

    private static List<String> numbered(List<String> parts) {
        List<String> numbered = new ArrayList<>();
        for (int part = 0; part < parts.size(); part++) {
            numbered.add("(" + (part + 1) + "/" + parts.size() + ") " + parts.get(part));
        }
        return numbered;
    }

    /** Writes what is seen of HTML. */
    private static final class PlainTextWriter implements NodeVisitor {

        private final StringBuilder text = new StringBuilder();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                String all = words.getWholeText();
                if (isIn(words, "pre")) {
                    text.append(all);
                } else if (!isBetweenBlocks(words, all)) {
                    String line = all.replace('\n', ' ');
                    text.append(isAtLineStart() ? line.stripLeading() : line);
                }
            } else if (node instanceof Element element) {
                begin(element);
            }
        }

        private static boolean isBetweenBlocks(TextNode words, String all) {
            Element parent = words.parent();
            return all.isBlank()
                    && parent != null
                    && parent.isBlock()
                    && !parent.is("p, li, td, th, h1, h2, h3, h4, h5, h6");
        }

        private void begin(Element element) {
            switch (element.normalName()) {
                case "br" -> text.append('\n');
                case "hr" -> startLine().append("—\n");
                case "li" -> startLine().append(sign(element));
                case "blockquote" -> startParagraph().append("> ");
                case "p", "pre", "ul", "ol", "table", "h1", "h2", "h3", "h4", "h5", "h6" -> {
                    if (!isIn(element, "li") && !isIn(element, "blockquote")) {
                        startParagraph();
                    }
                }
                case "tr" -> startLine();
                case "td", "th" -> text.append(' ');
                case "img" -> text.append(element.attr("alt")).append(' ').append(address(element.attr("src")));
                default -> {
                    // Only its words are seen.
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element link && link.normalName().equals("a")) {
                String address = address(link.attr("href"));
                String label = link.text();
                if (!address.isEmpty()
                        && !address.equals(label)
                        && !address.equals("mailto:" + label)
                        && !isShortOf(label, address)) {
                    text.append(" (").append(address).append(')');
                }
            }
        }

        private static boolean isShortOf(String label, String address) {
            return address.equals("https://" + label) || address.equals("http://" + label);
        }

        private static String sign(Element item) {
            Element list = item.parent();
            if (list == null || !list.normalName().equals("ol")) {
                return "- ";
            }
            String start = list.attr("start");
            int first = start.matches("\\d{1,6}") ? Integer.parseInt(start) : 1;
            return first + item.elementSiblingIndex() + ". ";
        }

        private static String address(String target) {
            return target.startsWith("/") ? Setting.BASE_URL.address() + target : target;
        }

        private static boolean isIn(Node node, String tag) {
            Node parent = node.parent();
            return parent != null && (parent.normalName().equals(tag) || isIn(parent, tag));
        }

        private boolean isAtLineStart() {
            return text.isEmpty() || text.charAt(text.length() - 1) == '\n';
        }

        private StringBuilder startLine() {
            if (!isAtLineStart()) {
                text.append('\n');
            }
            return text;
        }

        private StringBuilder startParagraph() {
            startLine();
            if (text.length() > 1 && text.charAt(text.length() - 2) != '\n') {
                text.append('\n');
            }
            return text;
        }

        String text() {
            return text.toString().strip();
        }
    }
}
