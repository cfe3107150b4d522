package org.atrium.platform.mail;

import java.util.List;
import java.util.Map;
import org.atrium.platform.mail.Mail.EarlierMessage;

/** Names, titles and words of people for previews of mails: what breaks a mail that is written carelessly. */
public final class SampleWords {

    /** The reader's name. */
    public static final String READER = "Nora O’Brien <b>& نورا";

    /** What somebody else is called. */
    public static final String OTHER = "ליאור (Otto) \"><script>alert(1)</script>";

    /** Title of a thread, or subject of a ticket. */
    public static final String TITLE = "Kettle “hums” at 90 °C <img src=x onerror=alert(1)> {0} مرحبا";

    /** A sentence of staff, as plain text. */
    public static final String NOTE = "It was opened & used <before>.\nWe can repair it.";

    /** What somebody wrote, in Markdown. */
    public static final String BODY = """
            Please **descale** it [as described here](/help):

            1. Fill it with *one* litre of water
            2. Add `20 g` of citric acid

            > It hums since Monday

            ![The lid](/files/0123456789abcdef0123456789abcdef)

            | Litres | Grams |
            |---|---|
            | 1 | 20 |

            ```
            Averyveryverylongwordthathasnoplacetobreak-0123456789-0123456789-0123456789-0123456789
            ```

            اشطفه مرتين بعد ذلك. <script>alert(1)</script>
            """;

    private static final String ADDRESS = "nora@example.org";

    private final String locale;

    SampleWords(String locale) {
        this.locale = locale;
    }

    /** A mail to the reader, with nobody's words. */
    public Mail mail(String key, Map<String, ?> arguments, String link) {
        return mail(key, arguments, link, null, false);
    }

    /**
     * A mail to the reader.
     *
     * @param link path of its button, or null for none
     * @param quote words it brings, or null
     * @param markdown whether those are Markdown
     */
    public Mail mail(String key, Map<String, ?> arguments, String link, String quote, boolean markdown) {
        return new Mail(ADDRESS, READER, locale, key, Map.copyOf(arguments), link, quote, markdown, null, null);
    }

    /** The same mail with what was written before its words. */
    public Mail withEarlier(Mail mail) {
        return mail.withEarlier(List.of(
                new EarlierMessage(READER, "3 Dec 2026", "I did that **yesterday**. It still hums."),
                new EarlierMessage(OTHER, "2 Dec 2026", "Did you descale it?")));
    }
}
