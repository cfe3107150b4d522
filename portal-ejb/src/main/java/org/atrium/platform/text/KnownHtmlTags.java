package org.atrium.platform.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.internal.HtmlBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Recognises known HTML tags in a text, so that other text in angle brackets, such as {@code List<String>}, is shown as
 * typed.
 */
final class KnownHtmlTags {

    static final Set<String> KNOWN = Set.of(
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
            "summary");

    /** The beginning of a tag or a comment; anything else behind an angle bracket is no HTML for a browser either. */
    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)(?=[\\s/>])");

    private static final String COMMENT = "<!--";

    private KnownHtmlTags() {}

    /** HTML in which only known tags, and comments that end, are none of its words. */
    static String known(String html) {
        StringBuilder known = new StringBuilder(html.length() + 16);
        Matcher tag = TAG.matcher(html);
        int done = 0;
        int lastComment = html.lastIndexOf("-->");
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            boolean open = at > lastComment && html.startsWith(COMMENT, at);
            if (open || !begins(tag, html, at)) {
                known.append(html, done, at).append("&lt;");
                done = at + 1;
            }
        }
        return known.append(html, done, html.length()).toString();
    }

    private static boolean begins(Matcher tag, String html, int at) {
        return html.startsWith(COMMENT, at)
                || tag.region(at, Math.min(html.length(), at + 16)).lookingAt()
                        && KNOWN.contains(tag.group(2).toLowerCase(Locale.ROOT));
    }

    /** Begins a block of HTML where a line begins with a known tag or a comment; other lines are words. */
    static final class BlockFactory extends AbstractBlockParserFactory {

        private final HtmlBlockParser.Factory blocks = new HtmlBlockParser.Factory();

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser open) {
            String line = state.getLine().getContent().toString();
            int at = state.getNextNonSpaceIndex();
            boolean bracket = at < line.length() && line.charAt(at) == '<';
            return bracket && begins(TAG.matcher(line + "\n"), line + "\n", at)
                    ? blocks.tryStart(state, open)
                    : BlockStart.none();
        }
    }
}
