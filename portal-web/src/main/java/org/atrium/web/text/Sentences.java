package org.atrium.web.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes sentences and headings in which the numbers of orders, tickets, returns and articles stand on one line. The style of
 * {@code .id} does so: no sign is added that would be copied along.
 */
@Named("sentences")
@ApplicationScoped
public class Sentences {

    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\p{M}\\p{N}_/.@#&-])[A-Z]{1,8}(?:-[A-Z0-9]{1,24}){1,4}+" + "(?![\\p{L}\\p{M}\\p{N}_/@-])");

    /** A sentence of plain text. */
    public Sentence of(String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return new Sentence(NUMBER.matcher(escaped)
                .replaceAll(found -> found.group().chars().anyMatch(Character::isDigit)
                        ? "<span class=\"id\">" + found.group() + "</span>"
                        : Matcher.quoteReplacement(found.group())));
    }

    /**
     * A sentence to be written as it is.
     *
     * @param html safe: nothing of it is markup but what sets its numbers apart
     */
    public record Sentence(String html) {}
}
