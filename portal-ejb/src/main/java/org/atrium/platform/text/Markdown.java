package org.atrium.platform.text;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Turns what people write into HTML that can do no harm: CommonMark with tables, strikethrough and bare links, rendered
 * first and sanitised second. Done once, when a text is written; the source is kept beside it.
 */
public final class Markdown {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** No more of a source than so many times its excerpt is read for it. */
    private static final int MOST_MARKUP = 3;

    private static final Pattern PICTURE = Pattern.compile("<img ");

    /** An address with a scheme, or with two slashes in its place. */
    private static final Pattern WAY_OUT =
            Pattern.compile("(?:href|src)=\"(?!mailto:)(?:[a-z][a-z0-9+.-]*:|[/\\\\]{2})", Pattern.CASE_INSENSITIVE);

    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().extensions(Parsing.EXTENSIONS).build();

    private static final TextContentRenderer TEXT = TextContentRenderer.builder()
            .extensions(Parsing.EXTENSIONS)
            .lineBreakRendering(LineBreakRendering.STRIP)
            .build();

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "br",
                    "hr",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "ul",
                    "ol",
                    "li",
                    "blockquote",
                    "pre",
                    "code",
                    "em",
                    "strong",
                    "b",
                    "i",
                    "u",
                    "del",
                    "s",
                    "sub",
                    "sup",
                    "kbd",
                    "a",
                    "img",
                    "table",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td",
                    "details",
                    "summary")
            .allowUrlProtocols("http", "https", "mailto")
            .allowAttributes("href", "title")
            .onElements("a")
            .requireRelsOnLinks("nofollow", "ugc", "noopener")
            .allowAttributes("src", "alt", "title")
            .onElements("img")
            .allowAttributes("start")
            .matching(true, "-?[0-9]{1,9}")
            .onElements("ol")
            .allowAttributes("align")
            .matching(true, "left", "right", "center")
            .onElements("th", "td")
            .allowAttributes("class")
            .matching(java.util.regex.Pattern.compile("language-[A-Za-z0-9+#.-]{1,30}"))
            .onElements("code")
            .toFactory();

    private Markdown() {}

    /** The safe HTML of a source; empty for an empty one. Wide tables scroll, so the keyboard must reach them. */
    public static String html(String source) {
        return POLICY.sanitize(HTML.render(Parsing.document(source))).replace("<table>", "<table tabindex=\"0\">");
    }

    /** The same, with names such as {@code @nora} that are known made links to these paths. */
    public static String html(String source, Map<String, String> people) {
        Node document = Parsing.document(source);
        document.accept(new Mentions(people));
        return POLICY.sanitize(HTML.render(document)).replace("<table>", "<table tabindex=\"0\">");
    }

    /** Who may be named in a source: all that looks like a name, outside code and links. */
    public static Set<String> mentions(String source) {
        if (source.indexOf('@') < 0) {
            return Set.of();
        }
        Mentions found = new Mentions(Map.of());
        Parsing.document(source).accept(found);
        return found.names();
    }

    /** How many pictures readers of a source are shown, however it names them. */
    public static long pictures(String source) {
        return PICTURE.matcher(html(source)).results().count();
    }

    /** How many links, pictures among them, lead readers of a source out of the portal, however it names them. */
    public static long linksOut(String source) {
        return WAY_OUT.matcher(html(source)).results().count();
    }

    /** A source that shows a line as it is, whatever signs are in it. */
    public static String escaped(String line) {
        return line.strip().replaceAll("\\s+", " ").replaceAll("([!-/:-@\\[-`{-~])", "\\\\$1");
    }

    /** The words of a source without any markup, on one line, cut at a number of characters. */
    public static String excerpt(String source, int length) {
        String plain = TEXT.render(Parsing.document(beginning(source, (long) length * MOST_MARKUP)));
        String text =
                SPACE.matcher(VisibleText.withoutTurns(plain)).replaceAll(" ").strip();
        if (text.length() <= length) {
            return text;
        }
        int cut = text.lastIndexOf(' ', length - 1);
        return text.substring(
                        0,
                        cut > length / 2
                                ? cut
                                : text.offsetByCodePoints(
                                        0, Math.min(length - 1, text.codePointCount(0, text.length()))))
                + "…";
    }

    private static String beginning(String source, long length) {
        if (source.length() <= length) {
            return source;
        }
        int cut = (int) length;
        return source.substring(0, Character.isHighSurrogate(source.charAt(cut - 1)) ? cut - 1 : cut);
    }
}
