package org.atrium.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.atrium.testing.Mailbox.Letter;

/**
 * A mail somebody writes with their own mail program, which the merchant's mail server hands to the portal:
 * {@code SentMail.from(nora).text("It hums.").send()}. It never changes.
 */
public final class SentMail {

    /** Where customers write to in a run. */
    public static final String SUPPORT = "support@portal.example";

    private static final String LINE = "\r\n";

    private final List<String> headers;
    private final String content;

    private SentMail(List<String> headers, String content) {
        this.headers = List.copyOf(headers);
        this.content = content;
    }

    /** A mail to support, with an id of its own and without words. */
    public static SentMail from(String author) {
        return new SentMail(List.of(), "Content-Type: text/plain; charset=utf-8" + LINE + LINE)
                .header("From", author)
                .header("To", SUPPORT)
                .header("Message-ID", "<" + UUID.randomUUID() + "@mail.example>")
                .header("Subject", "Kettle");
    }

    /** The same with a header, in place of one that has the name. */
    public SentMail header(String name, String value) {
        List<String> all = new ArrayList<>(headers);
        all.removeIf(header -> header.startsWith(name + ":"));
        all.add(name + ": " + value);
        return new SentMail(all, content);
    }

    public SentMail to(String address) {
        return header("To", address);
    }

    public SentMail subject(String words) {
        return header("Subject", words);
    }

    /** The same, of which the shop's own mail server says that it comes from where it says. */
    public SentMail authentic() {
        return header("Authentication-Results", "mx.portal.example; dmarc=pass header.from=example.org");
    }

    /** The id by which others answer it. */
    public String id() {
        return headers.stream()
                .filter(header -> header.startsWith("Message-ID:"))
                .findFirst()
                .orElseThrow()
                .substring("Message-ID: ".length());
    }

    /** The same with these words alone. */
    public SentMail text(String words) {
        return new SentMail(
                headers,
                "Content-Type: text/plain; charset=utf-8" + LINE + "Content-Transfer-Encoding: 8bit" + LINE + LINE
                        + words.replace("\n", LINE));
    }

    /** The same with another content, after the headers and the empty line. */
    public SentMail content(String all) {
        return new SentMail(headers, all);
    }

    /** The same with words and a file beside them. */
    public SentMail withFile(String words, String name, String type, String base64) {
        return parts(
                "Content-Type: text/plain; charset=utf-8" + LINE + LINE + words,
                "Content-Type: " + type + LINE + "Content-Disposition: attachment; filename=\"" + name + "\"" + LINE
                        + "Content-Transfer-Encoding: base64" + LINE + LINE + base64);
    }

    /** The same made of parts, each with headers and content. */
    public SentMail parts(String... parts) {
        String boundary = "=_" + UUID.randomUUID();
        StringBuilder all = new StringBuilder("Content-Type: multipart/mixed; boundary=\"" + boundary + "\"" + LINE + LINE);
        for (String part : parts) {
            all.append("--").append(boundary).append(LINE).append(part).append(LINE);
        }
        return new SentMail(headers, all.append("--").append(boundary).append("--").append(LINE).toString());
    }

    /** An answer as mail programs make one: to where the letter wants it, with its ids and its words below. */
    public SentMail answering(Letter letter, String words) {
        return to(letter.header("Reply-To") == null ? SUPPORT : letter.header("Reply-To"))
                .header("In-Reply-To", letter.header("Message-ID"))
                .header("References", (letter.header("References") + " " + letter.header("Message-ID")).replace("null ", ""))
                .subject("Re: " + letter.subject())
                .text(words + "\n\nOn Tue, 1 Dec 2026 at 10:00, Shop <shop@portal.example> wrote:\n> "
                        + letter.text().replaceAll("\\R", "\n> "));
    }

    /** Its bytes, as UTF-8. */
    public String raw() {
        return String.join(LINE, headers) + LINE + content;
    }

    /** Hands it to the portal. */
    public Answer send() {
        return Api.merchant()
                .send("POST", "/integration/mail", "message/rfc822", raw())
                .expect(200);
    }
}
