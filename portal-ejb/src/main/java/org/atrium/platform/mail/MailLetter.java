package org.atrium.platform.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.atrium.platform.settings.Setting;
import org.atrium.platform.text.Texts;
import org.owasp.html.Encoding;

/**
 * A mail in its reader's words, once as text and once as HTML.
 *
 * @param unsubscribe address by which its reader ends such mails, or null
 * @param conversation which other mails it belongs to, or null
 */
record MailLetter(String to, String subject, String text, String html, String unsubscribe, Conversation conversation) {

    static MailLetter of(Mail mail) {
        Texts texts = Texts.in(mail.locale());
        Map<String, Object> arguments = new HashMap<>(mail.arguments());
        arguments.put("shop", Setting.SHOP_NAME.required());
        String subject = texts.get(mail.key() + ".subject", arguments).replaceAll("\\s+", " ");
        String body = texts.get(mail.key() + ".body", arguments);
        String greeting = mail.name() == null
                ? texts.get("mail.greetingNameless")
                : texts.get("mail.greeting", Map.of("name", mail.name()));
        String footer = texts.get("mail.footer", arguments);
        String url = address(mail.link());
        String unsubscribe = address(mail.unsubscribe());
        String end = unsubscribe == null ? null : texts.get("mail.unsubscribe");
        String action = url == null ? null : texts.get(mail.key() + ".action", arguments);
        return new MailLetter(
                mail.to(),
                subject,
                text(
                        greeting,
                        body,
                        mail.quote() == null ? null : MailQuote.text(mail.quote()),
                        action,
                        url,
                        end == null ? footer : footer + "\n" + end + ": " + unsubscribe),
                html(
                        texts.locale().toLanguageTag(),
                        subject,
                        greeting,
                        body,
                        quoted(mail, url),
                        action,
                        url,
                        safe(footer).replace("\n", "<br>") + link(unsubscribe, end)),
                unsubscribe,
                mail.conversation());
    }

    private static String address(String path) {
        return path == null ? null : Setting.BASE_URL.address() + path;
    }

    private static String link(String url, String words) {
        return url == null ? "" : "<br><a href=\"" + safe(url) + "\" style=\"color:#5c6670\">" + safe(words) + "</a>";
    }

    private static String text(String greeting, String body, String quote, String action, String url, String footer) {
        return Stream.of(greeting, body, quote, url == null ? null : action + ":\n" + url, "-- \n" + footer)
                .filter(part -> part != null)
                .collect(Collectors.joining("\n\n"));
    }

    private static String html(
            String language,
            String subject,
            String greeting,
            String body,
            String quote,
            String action,
            String url,
            String footer) {
        String paragraphs = Stream.concat(Stream.of(greeting), Stream.of(body.split("\n\n")))
                .map(paragraph -> "<p>" + apart(safe(paragraph)).replace("\n", "<br>") + "</p>")
                .collect(Collectors.joining("\n"));
        String button = url == null
                ? ""
                : "<p style=\"margin:24px 0\"><a href=\"" + safe(url)
                        + "\" style=\"background:#0b6e63;color:#fff;padding:12px 20px;border-radius:10px;"
                        + "text-decoration:none;font-weight:600\">"
                        + safe(action) + "</a></p>";
        return """
                <!DOCTYPE html>
                <html lang="%s"><head><meta charset="utf-8"><title>%s</title>
                <style>
                pre{white-space:pre-wrap}
                blockquote a{color:#0b6e63}
                blockquote h1,blockquote h2,blockquote h3,blockquote h4{margin:16px 0 8px;font-size:16px}
                table{border-collapse:collapse}
                th,td{padding:4px 8px;border:1px solid #e7e4de}
                </style></head>
                <body style="margin:0;background:#faf9f7;color:#1d2125;font:16px/1.6 system-ui,sans-serif">
                <div style="max-width:560px;margin:0 auto;padding:32px 20px;overflow-wrap:anywhere">
                %s
                %s
                %s
                <p style="color:#5c6670;font-size:14px;border-top:1px solid #e7e4de;padding-top:16px">%s</p>
                </div></body></html>
                """.formatted(safe(language), safe(subject), paragraphs, quote, button, footer);
    }

    private static String quoted(Mail mail, String url) {
        if (mail.quote() == null) {
            return "";
        }
        return mail.markdown()
                ? MailQuote.markdown(mail.quote(), Setting.BASE_URL.address(), url)
                : MailQuote.html(mail.quote());
    }

    /** Mail programs know the element for words set apart, and not all of them the signs. */
    private static String apart(String html) {
        return html.replace(Texts.APART, "<bdi>").replace(Texts.APART_NO_MORE, "</bdi>");
    }

    static String safe(String text) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        try {
            Encoding.encodeRcdataOnto(text, html);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return html.toString().replace("\"", "&#34;");
    }
}
