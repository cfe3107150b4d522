package org.atrium.platform.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.atrium.platform.brand.Brand;
import org.atrium.platform.settings.Setting;
import org.atrium.platform.text.Texts;
import org.owasp.html.Encoding;

/**
 * A mail rendered as text and HTML in the recipient's language.
 *
 * @param unsubscribe address by which its reader ends such mails, or null
 * @param conversation which other mails it belongs to, or null
 */
record RenderedMail(
        String to, String subject, String text, String html, String unsubscribe, MailConversation conversation) {

    static RenderedMail of(Mail mail, Brand brand) {
        Texts texts = Texts.in(mail.locale());
        Map<String, Object> arguments = new HashMap<>(mail.arguments());
        arguments.put("shop", brand.name());
        String subject = texts.get(mail.key() + ".subject", arguments).replaceAll("\\s+", " ");
        String body = texts.get(mail.key() + ".body", arguments);
        String greeting = mail.name() == null
                ? texts.get("mail.greetingNameless")
                : texts.get("mail.greeting", Map.of("name", mail.name()));
        String footer = (isAnswered(mail) ? texts.get("mail.answer") + "\n" : "") + texts.get("mail.footer", arguments);
        String url = address(mail.link());
        String unsubscribe = address(mail.unsubscribe());
        String end = unsubscribe == null ? null : texts.get("mail.unsubscribe");
        String action = url == null ? null : texts.get(mail.key() + ".action", arguments);
        return new RenderedMail(
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
                        quoteHtml(mail, url),
                        action,
                        url,
                        brand.accent().light().css(),
                        escape(footer).replace("\n", "<br>") + link(unsubscribe, end)),
                unsubscribe,
                mail.conversation());
    }

    /** Whether an answer to it goes on with its conversation. */
    private static boolean isAnswered(Mail mail) {
        return mail.conversation() != null
                && mail.conversation().participant() != null
                && ReplyAddresses.supportAddress().isPresent();
    }

    private static String address(String path) {
        return path == null ? null : Setting.BASE_URL.address() + path;
    }

    private static String link(String url, String label) {
        return url == null
                ? ""
                : "<br><a href=\"" + escape(url) + "\" style=\"color:#5c6670\">" + escape(label) + "</a>";
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
            String accent,
            String footer) {
        String paragraphs = Stream.concat(Stream.of(greeting), Stream.of(body.split("\n\n")))
                .map(paragraph -> "<p>" + markupQuote(escape(paragraph)).replace("\n", "<br>") + "</p>")
                .collect(Collectors.joining("\n"));
        String button = url == null
                ? ""
                : "<p style=\"margin:24px 0\"><a href=\"" + escape(url)
                        + "\" style=\"background:" + accent + ";color:#fff;padding:12px 20px;border-radius:10px;"
                        + "text-decoration:none;font-weight:600\">"
                        + escape(action) + "</a></p>";
        return """
                <!DOCTYPE html>
                <html lang="%s"><head><meta charset="utf-8"><title>%s</title>
                <style>
                pre{white-space:pre-wrap}
                blockquote a{color:%s}
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
                """.formatted(escape(language), escape(subject), accent, paragraphs, quote, button, footer);
    }

    private static String quoteHtml(Mail mail, String url) {
        if (mail.quote() == null) {
            return "";
        }
        return mail.markdown()
                ? MailQuote.markdown(mail.quote(), Setting.BASE_URL.address(), url)
                : MailQuote.html(mail.quote());
    }

    /** Mail programs know the element for words set apart, and not all of them the signs. */
    private static String markupQuote(String html) {
        return html.replace(Texts.ISOLATE_START, "<bdi>").replace(Texts.ISOLATE_END, "</bdi>");
    }

    static String escape(String text) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        try {
            Encoding.encodeRcdataOnto(text, html);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return html.toString().replace("\"", "&#34;");
    }
}
