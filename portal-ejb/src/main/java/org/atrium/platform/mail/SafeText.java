package org.atrium.platform.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.owasp.html.Encoding;

/** Text as HTML that says nothing but that text. */
final class SafeText {

    private SafeText() {}

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
