package org.atrium.platform.mail;

import java.util.Map;
import org.atrium.platform.text.Markdown;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Another person's words as the HTML of a mail: safe, with each style at its element, since programs drop others, and with
 * whole addresses. A picture is a link to the page, with its words: nobody is signed in where a mail is read, so it would
 * not load.
 */
final class QuotedHtml {

    private static final String LINE = "1px solid #e7e4de";
    private static final String HEADING = "margin:16px 0 8px;font-size:16px;line-height:1.4";
    private static final String MONOSPACE = "font-family:ui-monospace,menlo,consolas,monospace;font-size:14px";

    private static final Map<String, String> STYLES = Map.ofEntries(
            Map.entry("p", "margin:0 0 12px"),
            Map.entry("ul", "margin:0 0 12px;padding:0 24px"),
            Map.entry("ol", "margin:0 0 12px;padding:0 24px"),
            Map.entry("h1", HEADING),
            Map.entry("h2", HEADING),
            Map.entry("h3", HEADING),
            Map.entry("h4", HEADING),
            Map.entry("h5", HEADING),
            Map.entry("h6", HEADING),
            Map.entry("blockquote", "margin:0 0 12px;padding:0 12px"),
            Map.entry("pre", "margin:0 0 12px;white-space:pre-wrap;" + MONOSPACE),
            Map.entry("code", MONOSPACE),
            Map.entry("table", "margin:0 0 12px;border-collapse:collapse"),
            Map.entry("th", "padding:4px 8px;border:" + LINE),
            Map.entry("td", "padding:4px 8px;border:" + LINE),
            Map.entry("hr", "border:0;border-top:" + LINE));

    private static final String LINED = "th, td, hr";

    private final String portal;
    private final String page;
    private final String accent;
    private final String picture;

    /**
     * @param portal its address
     * @param page whole address of the page the words stand on, or null
     * @param accent colour of links
     * @param picture what a picture is called that has no words of its own
     */
    QuotedHtml(String portal, String page, String accent, String picture) {
        this.portal = portal;
        this.page = page;
        this.accent = accent;
        this.picture = picture;
    }

    String of(String words, boolean markdown) {
        return markdown ? ofMarkdown(words) : ofPlainText(words);
    }

    private static String ofPlainText(String words) {
        return "<p dir=\"auto\" style=\"" + STYLES.get("p") + "\">"
                + SafeText.withNumbersApart(words).replace("\n", "<br>") + "</p>";
    }

    private String ofMarkdown(String words) {
        Document html = Jsoup.parseBodyFragment(Markdown.html(words));
        html.outputSettings().prettyPrint(false);
        html.select("img").forEach(this::replacePicture);
        html.select("a[href]").forEach(link -> link.attr("href", whole(link.attr("href"))));
        html.select("a").addClass("m-link").attr("style", "color:" + accent);
        html.select(LINED).addClass("m-line");
        html.select("[tabindex]").removeAttr("tabindex");
        html.select("span.id, span.number")
                .forEach(number -> number.removeAttr("class").attr("style", SafeText.styleOf(number.text())));
        html.body().getAllElements().forEach(QuotedHtml::style);
        return html.body().html();
    }

    private static void style(Element element) {
        String style = STYLES.get(element.normalName());
        if (style != null) {
            element.attr("style", style);
        }
    }

    private void replacePicture(Element image) {
        String words = image.attr("alt").isBlank() ? picture : image.attr("alt");
        boolean linked = image.closest("a") != null;
        image.replaceWith(
                linked
                        ? new TextNode(words)
                        : new Element("a")
                                .attr("href", page == null ? image.attr("src") : page)
                                .text(words));
    }

    /** What a browser on that page would make of an address that does not say where it begins. */
    private String whole(String address) {
        if (address.matches("(?i)[a-z][a-z0-9+.-]*:.*")) {
            return address;
        }
        if (address.startsWith("//")) {
            return portal.substring(0, portal.indexOf(':') + 1) + address;
        }
        if (address.startsWith("/")) {
            return portal + address;
        }
        return (page == null ? portal + "/" : page.replaceFirst("#.*", "")) + address;
    }
}
