package org.atrium.web.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.atrium.platform.text.NumbersApart;

/**
 * Writes sentences and headings in which the numbers of orders, tickets, returns and articles stand on one line. Styles do so:
 * no sign is added that would be copied along.
 */
@Named("sentences")
@ApplicationScoped
public class Sentences {

    /** A sentence of plain text, with numbers as we make them and as most merchants do. */
    public Sentence of(String text) {
        return new Sentence(NumbersApart.replaced(escaped(text), Sentences::span));
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
        return "<span class=\"" + NumbersApart.style(number) + "\">" + number + "</span>";
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
