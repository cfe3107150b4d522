package org.atrium.platform.mail;

import jakarta.json.bind.annotation.JsonbCreator;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.atrium.platform.text.Texts;

/**
 * A mail to one recipient, by texts of the bundle: {@code <key>.subject}, {@code <key>.body} with paragraphs separated
 * by an empty line, and {@code <key>.action} for the label of its link.
 *
 * @param to the address
 * @param name the reader's name for the greeting, or null
 * @param locale the reader's language tag
 * @param key of the texts, such as {@code account.mail.verification}
 * @param arguments named arguments of the texts: words, and numbers as numbers, so that plurals follow them
 * @param link path the action leads to, such as {@code /orders}, or null for none
 * @param quote words of another person to show set apart, or null
 * @param markdown whether those words are Markdown, which the HTML of the mail shows as pages do
 * @param unsubscribe path by which its reader ends such mails, or null for one that has to be sent
 * @param conversation which other mails it belongs to, or null for none
 * @param earlier what was written before those words and its reader may read, newest first
 * @param list what its reader follows and gets it for, such as {@code thread-42.forum}; null for what they were written
 *     themselves
 */
public record Mail(
        String to,
        String name,
        String locale,
        String key,
        Map<String, Object> arguments,
        String link,
        String quote,
        boolean markdown,
        String unsubscribe,
        MailConversation conversation,
        List<EarlierMessage> earlier,
        String list) {

    /** So much of somebody's words is shown, in characters; the rest is on the page. */
    public static final int MAX_QUOTE = 20_000;

    @JsonbCreator
    public Mail {
        arguments = arguments == null ? Map.of() : new LinkedHashMap<>(arguments);
        earlier = earlier == null ? List.of() : List.copyOf(earlier);
    }

    /** A mail about what nothing was written of before, and that nobody gets because they follow something. */
    public Mail(
            String to,
            String name,
            String locale,
            String key,
            Map<String, Object> arguments,
            String link,
            String quote,
            boolean markdown,
            String unsubscribe,
            MailConversation conversation) {
        this(to, name, locale, key, arguments, link, quote, markdown, unsubscribe, conversation, List.of(), null);
    }

    /** The same to the address its reader has by now. */
    public Mail sentTo(String address) {
        return new Mail(
                address, name, locale, key, arguments, link, quote, markdown, unsubscribe, conversation, earlier, list);
    }

    /** The same with another person's words as they are by now. */
    public Mail quoting(String words) {
        return new Mail(
                to, name, locale, key, arguments, link, words, markdown, unsubscribe, conversation, earlier, list);
    }

    /** The same with a link that is made when it is sent. */
    public Mail withLink(String path) {
        return new Mail(
                to, name, locale, key, arguments, path, quote, markdown, unsubscribe, conversation, earlier, list);
    }

    /** The same with a path by which its reader ends such mails. */
    public Mail endedBy(String path) {
        return new Mail(to, name, locale, key, arguments, link, quote, markdown, path, conversation, earlier, list);
    }

    /** The same with what was written before, newest first. */
    public Mail withEarlier(List<EarlierMessage> messages) {
        return new Mail(
                to, name, locale, key, arguments, link, quote, markdown, unsubscribe, conversation, messages, list);
    }

    /** The same as one of those that people get because they follow something. */
    public Mail inList(String followed) {
        return new Mail(
                to, name, locale, key, arguments, link, quote, markdown, unsubscribe, conversation, earlier, followed);
    }

    /**
     * What somebody wrote before.
     *
     * @param author what they are called
     * @param day on which they wrote it, in the reader's language
     * @param body Markdown
     */
    public record EarlierMessage(String author, String day, String body) {

        /** No more of a body is kept with a mail. */
        private static final int MAX = 1_000;

        /** What somebody wrote at an instant, which is named as a reader with that language and time zone reads it. */
        public static EarlierMessage of(String author, Instant at, String body, String locale, ZoneId zone) {
            String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                    .withLocale(Texts.in(locale).locale())
                    .withZone(zone)
                    .format(at);
            return new EarlierMessage(author, day, CutText.of(body, MAX));
        }
    }
}
