package org.atrium.web.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes sentences and headings in which the numbers of orders, tickets, returns and articles stand on one line. Styles do so:
 * no sign is added that would be copied along. A short number is a part of its line, so that a bracket or full stop stays with
 * it; a long one, which may be wider than a screen, is a block.
 */
@Named("sentences")
@ApplicationScoped
public class Sentences {

    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\p{M}\\p{N}_/.@#&-])[A-Z]{1,8}(?:-[A-Z0-9]{1,24}){1,4}+" + "(?![\\p{L}\\p{M}\\p{N}_/@-])");

    /** What fits on the narrowest screen in the letters of a heading. */
    private static final int SHORT = 16;

    /** A sentence of plain text, with numbers as we make them and as most merchants do. */
    public Sentence of(String text) {
        return new Sentence(NUMBER.matcher(escaped(text))
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group().chars().anyMatch(Character::isDigit) ? span(found.group()) : found.group())));
    }

    /**
     * A sentence of plain text with a number that is known, whatever a merchant made of it.
     *
     * @param number null or empty for none: then as without
     */
    public Sentence of(String text, String number) {
        if (number == null || number.isEmpty()) {
            return of(text);
        }
        String known = escaped(number);
        return new Sentence(escaped(text).replace(known, span(known)));
    }

    private static String span(String number) {
        return "<span class=\"" + (number.length() > SHORT ? "id" : "number") + "\">" + number + "</span>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /**
     * A sentence to be written as it is.
     *
     * @param html safe: nothing of it is markup but what sets its numbers apart
     */
    public record Sentence(String html) {}
}
