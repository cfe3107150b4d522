package org.atrium.platform.mail;

import java.util.LinkedHashMap;
import java.util.Map;

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
        MailConversation conversation) {

    public Mail {
        arguments = arguments == null ? Map.of() : new LinkedHashMap<>(arguments);
    }
}
