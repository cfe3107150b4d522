package org.atrium.platform.text;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.Handler;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamEventReceiver;
import org.owasp.html.HtmlStreamRenderer;
import org.owasp.html.PolicyFactory;

/**
 * Renders Markdown to safe HTML: CommonMark with tables, strikethrough and bare links, rendered first and sanitised
 * second. A line break is one. Done once, when a text is written; the source is stored with it.
 */
public final class Markdown {

    /** Goes up with every change of the HTML that sources are made: what was kept before is made anew. */
    public static final int RENDERING = 7;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** No more of a source than so many times its excerpt is read for it. */
    private static final int MAX_MARKUP_FACTOR = 3;

    /** A line ends where its author ended it. */
    private static final HtmlRenderer HTML = renderer("<br />\n");

    /** The same with nothing but white space between lines, for what reads words and shows no lines. */
    private static final HtmlRenderer TEXT_ONLY = renderer("\n");

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(KnownHtmlTags.KNOWN.toArray(String[]::new))
            .allowUrlProtocols("http", "https", "mailto")
            .allowAttributes("href", "title")
            .onElements("a")
            .requireRelsOnLinks("nofollow", "ugc", "noopener")
            .allowAttributes("src", "alt", "title")
            .onElements("img")
            .allowElements(LinkTargets::link, "a")
            .allowElements(LinkTargets::picture, "img")
            .allowAttributes("start")
            .matching(Pattern.compile("[0-9]{1,9}"))
            .onElements("ol")
            .allowAttributes("align")
            .matching(true, "left", "right", "center")
            .onElements("th", "td")
            .allowAttributes("class")
            .matching(Pattern.compile("language-[A-Za-z0-9+#.-]{1,30}"))
            .onElements("code")
            .toFactory();

    private Markdown() {}

    private static HtmlRenderer renderer(String lineEnd) {
        return HtmlRenderer.builder()
                .extensions(MarkdownParsing.EXTENSIONS)
                .softbreak(lineEnd)
                .build();
    }

    /** The safe HTML of a source; empty for an empty one. */
    public static String html(String source) {
        return shown(MarkdownParsing.document(source));
    }

    /** The same, with names such as {@code @nora} that are known made links to these paths. */
    public static String html(String source, Map<String, String> pathsByName) {
        Node document = MarkdownParsing.document(source);
        document.accept(new MentionLinkVisitor(pathsByName));
        return shown(document);
    }

    /** The same, with numbers of articles such as {@code FAQ-1014} made links to them. */
    public static String articleHtml(String source) {
        Node document = MarkdownParsing.document(source);
        document.accept(new ArticleLinkVisitor());
        return shown(document);
    }

    /** The HTML of a source that was kept, unless another release made it: then it is made anew. */
    public static String upToDateHtml(String html, int rendering, String source) {
        return rendering == RENDERING ? html : html(source);
    }

    private static String shown(Node document) {
        StringBuilder html = new StringBuilder();
        sanitise(HTML.render(document), new SanitizedHtmlWriter(HtmlStreamRenderer.create(html, Handler.DO_NOTHING)));
        return html.toString();
    }

    private static void sanitise(String html, HtmlStreamEventReceiver receiver) {
        HtmlSanitizer.sanitize(KnownHtmlTags.known(html), POLICY.apply(receiver));
    }

    /** What readers of a source get, to be judged by. */
    public static MarkdownContent content(String source) {
        MarkdownContent.ContentReader reader = new MarkdownContent.ContentReader();
        sanitise(TEXT_ONLY.render(MarkdownParsing.document(source)), reader);
        return reader.content();
    }

    /** Who may be named in a source: all that looks like a name, outside code and links. */
    public static Set<String> mentions(String source) {
        if (source.indexOf('@') < 0) {
            return Set.of();
        }
        MentionLinkVisitor found = new MentionLinkVisitor(Map.of());
        MarkdownParsing.document(source).accept(found);
        return found.names();
    }

    /** What the author of a source says, a line each: without quotations, code, links and pictures. */
    public static String ownWords(String source) {
        OwnWordsVisitor own = new OwnWordsVisitor();
        MarkdownParsing.document(source).accept(own);
        return own.words();
    }

    /** The ids of files a source shows or links, such as {@code ![Kettle](/files/…)}. */
    public static Set<String> files(String source) {
        if (!source.contains("/files/")) {
            return Set.of();
        }
        FileVisitor found = new FileVisitor();
        MarkdownParsing.document(source).accept(found);
        return found.files();
    }

    /** A source that shows a line as it is, whatever signs are in it. */
    public static String escaped(String line) {
        return line.strip().replaceAll("\\s+", " ").replaceAll("([!-/:-@\\[-`{-~])", "\\\\$1");
    }

    /** The words of a source without any markup, on one line, cut at a number of characters. */
    public static String excerpt(String source, int length) {
        String plain =
                content(beginning(source, (long) length * MAX_MARKUP_FACTOR)).text();
        String text = SPACE.matcher(VisibleText.withoutBidiControls(plain))
                .replaceAll(" ")
                .strip();
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
