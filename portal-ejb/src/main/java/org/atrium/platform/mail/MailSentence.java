package org.atrium.platform.mail;

import org.atrium.platform.text.Texts;

/**
 * A sentence of the portal's in a mail, with names and titles in it. As HTML those are set apart by an element, because
 * not all mail programs know the signs for that.
 */
public record MailSentence(String text) {

    /** Safe HTML, with its line breaks. */
    public String html() {
        return SafeText.withNumbersApart(text)
                .replace(Texts.ISOLATE_START, "<bdi>")
                .replace(Texts.ISOLATE_END, "</bdi>")
                .replace("\n", "<br>");
    }
}
