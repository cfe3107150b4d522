package org.atrium.platform.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether a Markdown text shows anything. */
final class VisibleMarkdown {

    /** What may stand in a source that shows nothing of its letters: tags, comments, entities, links, names of languages. */
    private static final Pattern MARKUP = Pattern.compile("[<&\\[`~]");

    /** What may hide letters on other lines, or before it on its own. */
    private static final Pattern UNCLEAR = Pattern.compile("[<&~]|\\]:");

    private static final Pattern SHOWN = Pattern.compile("<(?:img|hr)\\b");
    private static final Pattern TAG = Pattern.compile("<[^<>]*>");
    private static final Pattern ENTITY = Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(\\w{1,32}));");

    private VisibleMarkdown() {}

    static boolean isVisible(String source) {
        if (isSurelyVisible(source)) {
            return true;
        }
        String html = Markdown.html(source);
        return SHOWN.matcher(html).find()
                || VisibleText.isVisible(characters(TAG.matcher(html).replaceAll("")));
    }

    /**
     * Whether a letter stands where it is shown, as it does in nearly all texts: rendering them to see it takes longer than
     * all else that is asked of them. Where no tag, entity, fence of tildes or definition of a link can be, that is each
     * letter before the brackets and ticks of a line, and each letter of a text without such signs.
     */
    private static boolean isSurelyVisible(String source) {
        if (!MARKUP.matcher(source).find()) {
            return source.codePoints().anyMatch(VisibleMarkdown::isAlwaysShown);
        }
        return !UNCLEAR.matcher(source).find()
                && source.lines().anyMatch(line -> shownOf(line).codePoints().anyMatch(VisibleMarkdown::isAlwaysShown));
    }

    private static String shownOf(String line) {
        Matcher markup = MARKUP.matcher(line);
        return markup.find() ? line.substring(0, markup.start()) : line;
    }

    /** A letter is shown wherever it stands; a sign may begin a heading, a quotation or a list in which nothing is. */
    private static boolean isAlwaysShown(int character) {
        return Character.isLetterOrDigit(character) && VisibleText.isVisible(character);
    }

    private static String characters(String html) {
        return ENTITY.matcher(html)
                .replaceAll(entity ->
                        Matcher.quoteReplacement(character(entity.group(1), entity.group(2), entity.group(3))));
    }

    private static String character(String decimal, String hexadecimal, String name) {
        if (name != null) {
            return name.equals("nbsp") ? " " : name;
        }
        int point = decimal == null ? Integer.parseInt(hexadecimal, 16) : Integer.parseInt(decimal);
        return Character.isValidCodePoint(point) ? Character.toString(point) : "";
    }
}
