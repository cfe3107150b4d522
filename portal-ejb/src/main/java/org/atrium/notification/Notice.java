package org.atrium.notification;

import java.util.Map;

/**
 * What to tell somebody. In the portal it reads {@code notification.<kind>}, in a mail
 * {@code notification.mail.<kind>.subject}, {@code .body} and {@code .action}.
 *
 * @param kind names the texts
 * @param arguments of the texts, words and numbers
 * @param link path of the page it is about
 * @param quote another person's words to show in the mail, or null
 * @param byMail whether it is worth a mail, for those who want any
 */
record Notice(String kind, Map<String, Object> arguments, String link, String quote, boolean byMail) {

    private static final int LONGEST_QUOTE = 1200;

    Notice {
        quote = quote == null || quote.length() <= LONGEST_QUOTE
                ? quote
                : quote.substring(0, quote.offsetByCodePoints(0, quote.codePointCount(0, LONGEST_QUOTE) - 1)) + "…";
    }

    /** Told in the portal and by mail. */
    static Notice mailed(String kind, Map<String, ?> arguments, String link, String quote) {
        return new Notice(kind, Map.copyOf(arguments), link, quote, true);
    }

    /** Told in the portal only. */
    static Notice quiet(String kind, Map<String, ?> arguments, String link) {
        return new Notice(kind, Map.copyOf(arguments), link, null, false);
    }
}
