package org.atrium.platform.mail;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.atrium.platform.text.Markdown;

/**
 * A quote of another person's text in a mail: as written in the text part, rendered with absolute links in the HTML
 * part.
 */
final class MailQuote {

    private static final String BLOCK =
            "<blockquote%s style=\"margin:16px 0;padding:0 16px;border-left:3px solid #e7e4de;color:#5c6670\">%s</blockquote>";

    /** An address in safe HTML that does not say where it begins, but for one with no host of its own. */
    private static final Pattern RELATIVE_URL =
            Pattern.compile("(href|src)=\"(?![a-z][a-z0-9+.-]*:)([^\"]*)\"", Pattern.CASE_INSENSITIVE);

    private MailQuote() {}

    static String text(String quote) {
        return quote.lines().map(line -> "> " + line).collect(Collectors.joining("\n"));
    }

    static String html(String quote) {
        return BLOCK.formatted(" dir=\"auto\"", RenderedMail.escape(quote).replace("\n", "<br>"));
    }

    /**
     * The same of words in Markdown.
     *
     * @param portal address of the portal
     * @param page address of the page they stand on, or null
     */
    static String markdown(String quote, String portal, String page) {
        String here = page == null ? portal + "/" : page;
        return BLOCK.formatted(
                "",
                RELATIVE_URL
                        .matcher(Markdown.html(quote))
                        .replaceAll(link -> Matcher.quoteReplacement(absolute(link, portal, here))));
    }

    private static String absolute(MatchResult link, String portal, String here) {
        String path = link.group(2);
        return link.group(1) + "=\"" + RenderedMail.escape(basePath(path, portal, here)) + path + "\"";
    }

    /** What a browser on that page would put before a path, or before a place on the page: links of texts are no others. */
    private static String basePath(String path, String portal, String here) {
        if (path.startsWith("//")) {
            return portal.substring(0, portal.indexOf(':') + 1);
        }
        if (path.startsWith("/")) {
            return portal;
        }
        return here.replaceFirst("#.*", "");
    }
}
