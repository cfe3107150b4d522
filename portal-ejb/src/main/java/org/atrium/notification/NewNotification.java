package org.atrium.notification;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.atrium.forum.event.ThreadId;
import org.atrium.platform.mail.Mail;
import org.atrium.platform.mail.MailConversation;

/**
 * A notification to be sent. Its text in the portal is {@code notification.<kind>}, in a mail
 * {@code notification.mail.<kind>.subject}, {@code .body} and {@code .action}.
 *
 * @param kind names the texts
 * @param arguments of the texts, words and numbers
 * @param link path of the page it is about
 * @param quote another person's words to show in the mail, without those they quote themselves, or null
 * @param markdown whether those words are Markdown
 * @param mailed whether it is worth a mail, for those who want any
 * @param conversation which other mails its mail belongs to, or null
 * @param earlier what was written before that quote, newest first
 * @param followed the thread whose followers it is for, or null
 */
record NewNotification(
        String kind,
        Map<String, Object> arguments,
        String link,
        String quote,
        boolean markdown,
        boolean mailed,
        MailConversation conversation,
        List<EarlierText> earlier,
        ThreadId followed) {

    /** One more than a mail shows, which then says that there is more. */
    private static final int MAX_QUOTE = Mail.MAX_QUOTE + 2;

    NewNotification {
        quote = quote == null ? null : quoteOf(quote);
    }

    /** What of somebody's words is shown in a mail. */
    static String quoteOf(String body) {
        return cut(withoutQuotes(body));
    }

    /** What somebody wrote without what they quoted, unless that is all there is. */
    static String withoutQuotes(String body) {
        String own = body.lines()
                .filter(line -> !line.startsWith(">"))
                .collect(Collectors.joining("\n"))
                .strip();
        return own.isEmpty() ? body : own;
    }

    private static String cut(String body) {
        return body.length() <= MAX_QUOTE ? body : body.substring(0, body.offsetByCodePoints(MAX_QUOTE, -1)) + "…";
    }

    /** Told in the portal and by mail, with another person's words as they are, or with none. */
    static NewNotification byMail(String kind, Map<String, ?> arguments, String link, String quote) {
        return new NewNotification(kind, Map.copyOf(arguments), link, quote, false, true, null, List.of(), null);
    }

    /** Told in the portal and by mail, with what another person wrote in Markdown. */
    static NewNotification byMailWithMarkdown(String kind, Map<String, ?> arguments, String link, String markdown) {
        return new NewNotification(kind, Map.copyOf(arguments), link, markdown, true, true, null, List.of(), null);
    }

    /** Told in the portal only. */
    static NewNotification inPortalOnly(String kind, Map<String, ?> arguments, String link) {
        return new NewNotification(kind, Map.copyOf(arguments), link, null, false, false, null, List.of(), null);
    }

    /** The same, its mail one of those about the same thing. */
    NewNotification inConversation(MailConversation mails) {
        return new NewNotification(kind, arguments, link, quote, markdown, mailed, mails, earlier, followed);
    }

    /** The same with what was written before, newest first. */
    NewNotification after(List<EarlierText> texts) {
        return new NewNotification(kind, arguments, link, quote, markdown, mailed, conversation, texts, followed);
    }

    /** The same for those who follow a thread. */
    NewNotification toFollowersOf(ThreadId thread) {
        return new NewNotification(kind, arguments, link, quote, markdown, mailed, conversation, earlier, thread);
    }
}
