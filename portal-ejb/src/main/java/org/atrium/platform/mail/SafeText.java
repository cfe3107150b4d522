package org.atrium.platform.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.atrium.platform.text.NumbersApart;
import org.owasp.html.Encoding;

/** Text as HTML that says nothing but that text. */
final class SafeText {

    private SafeText() {}

    /** The same with numbers that stay on one line. */
    static String withNumbersApart(String text) {
        return NumbersApart.replaced(html(text), SafeText::onOneLine);
    }

    /** The style of a number's element. */
    static String styleOf(String number) {
        return NumbersApart.isLong(number) ? "display:inline-block;max-width:100%" : "white-space:nowrap";
    }

    private static String onOneLine(String number) {
        return "<span style=\"" + styleOf(number) + "\">" + number + "</span>";
    }

    static String html(String text) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        try {
            Encoding.encodeRcdataOnto(text, html);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return html.toString().replace("\"", "&#34;");
    }
}
