package org.atrium.notification;

import java.util.Map;
import java.util.stream.Collectors;
import org.atrium.platform.mail.Conversation;

/**
 * What to tell somebody. In the portal it reads {@code notification.<kind>}, in a mail
 * {@code notification.mail.<kind>.subject}, {@code .body} and {@code .action}.
 *
 * @param kind names the texts
 * @param arguments of the texts, words and numbers
 * @param link path of the page it is about
 * @param quote another person's words to show in the mail, without those they quote themselves, or null
 * @param markdown whether those words are Markdown
 * @param byMail whether it is worth a mail, for those who want any
 * @param conversation which other mails its mail belongs to, or null
 */
record Notice(
        String kind,
        Map<String, Object> arguments,
        String link,
        String quote,
        boolean markdown,
        boolean byMail,
        Conversation conversation) {

    private static final int LONGEST_QUOTE = 1200;

    Notice {
        quote = quote == null ? null : cut(own(quote));
    }

    /** What somebody wrote without what they quoted, unless that is all there is. */
    private static String own(String words) {
        String own = words.lines()
                .filter(line -> !line.startsWith(">"))
                .collect(Collectors.joining("\n"))
                .strip();
        return own.isEmpty() ? words : own;
    }

    private static String cut(String words) {
        return words.length() <= LONGEST_QUOTE
                ? words
                : words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, LONGEST_QUOTE) - 1)) + "…";
    }

    /** Told in the portal and by mail, with another person's words as they are, or with none. */
    static Notice mailed(String kind, Map<String, ?> arguments, String link, String quote) {
        return new Notice(kind, Map.copyOf(arguments), link, quote, false, true, null);
    }

    /** Told in the portal and by mail, with what another person wrote in Markdown. */
    static Notice written(String kind, Map<String, ?> arguments, String link, String markdown) {
        return new Notice(kind, Map.copyOf(arguments), link, markdown, true, true, null);
    }

    /** Told in the portal only. */
    static Notice quiet(String kind, Map<String, ?> arguments, String link) {
        return new Notice(kind, Map.copyOf(arguments), link, null, false, false, null);
    }

    /** The same, its mail one of those about the same thing. */
    Notice in(Conversation mails) {
        return new Notice(kind, arguments, link, quote, markdown, byMail, mails);
    }
}
