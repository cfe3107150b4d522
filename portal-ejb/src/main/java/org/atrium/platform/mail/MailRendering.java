package org.atrium.platform.mail;

import com.ibm.icu.util.ULocale;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.atrium.platform.brand.Brand;
import org.atrium.platform.mail.Mail.EarlierMessage;
import org.atrium.platform.mail.MailLayout.MailLink;
import org.atrium.platform.settings.Setting;
import org.atrium.platform.text.Markdown;
import org.atrium.platform.text.Texts;

/**
 * Renders one mail as text and HTML. However long somebody's words are, and whatever markup is in them, the HTML stays
 * small enough that no program cuts it: what was written before goes first, then the end of the words, which a link to the
 * page stands for.
 */
final class MailRendering {

    /** In bytes. Gmail shows no more than 102 kB of a mail. */
    static final int MAX_HTML = 96_000;

    /** In characters, of each message that was written before. */
    private static final int MAX_EARLIER = 600;

    private static final int MAX_PREHEADER = 140;
    private static final int LEAST = 200;

    private final Mail mail;
    private final Brand brand;
    private final Texts texts;
    private final Map<String, Object> arguments;
    private final String portal = Setting.BASE_URL.address();
    private final String url;
    private final String unsubscribe;

    MailRendering(Mail mail, Brand brand) {
        this.mail = mail;
        this.brand = brand;
        this.texts = Texts.in(mail.locale());
        this.arguments = new HashMap<>(mail.arguments());
        this.arguments.put("shop", brand.name());
        this.url = address(mail.link());
        this.unsubscribe = address(mail.unsubscribe());
    }

    private String address(String path) {
        return path == null ? null : portal + path;
    }

    RenderedMail render() {
        String html = html(Mail.MAX_QUOTE, mail.earlier());
        int length =
                mail.quote() == null ? 0 : Math.min(Mail.MAX_QUOTE, mail.quote().length());
        if (isTooLong(html)) {
            html = html(length, List.of());
        }
        while (isTooLong(html) && length > 0) {
            length = length > LEAST ? length / 2 : 0;
            html = html(length, List.of());
        }
        return new RenderedMail(mail.to(), subject(), text(), html, unsubscribe, mail.list(), mail.conversation());
    }

    private static boolean isTooLong(String html) {
        return html.getBytes(StandardCharsets.UTF_8).length > MAX_HTML;
    }

    private String html(int length, List<EarlierMessage> earlier) {
        return MailTemplates.html(layout(length, earlier));
    }

    private MailLayout layout(int length, List<EarlierMessage> earlier) {
        String quote = mail.quote();
        boolean cut = quote != null && quote.length() > length;
        return new MailLayout(
                texts.locale().toLanguageTag(),
                ULocale.forLocale(texts.locale()).isRightToLeft(),
                MailLook.of(brand, portal),
                subject(),
                preheader(),
                opening().map(MailSentence::new).toList(),
                quote == null || length == 0 ? null : new MailWords(null, null, quoted(CutText.of(quote, length))),
                cut ? rest() : null,
                action(),
                texts.get("mail.earlier"),
                earlier.stream().map(this::earlierWords).toList(),
                footer().stream().map(MailSentence::new).toList(),
                unsubscribe == null ? null : new MailLink(texts.get("mail.unsubscribe"), unsubscribe));
    }

    /** Where the rest of the words is: on the page, or where there is none in the text beside the HTML. */
    private MailLink rest() {
        return url == null
                ? new MailLink(texts.get("mail.restOfText"), null)
                : new MailLink(texts.get("mail.rest"), url);
    }

    private String quoted(String words) {
        return quotedHtml().of(words, mail.markdown());
    }

    private MailWords earlierWords(EarlierMessage message) {
        return new MailWords(
                message.author(), message.day(), quotedHtml().of(CutText.of(message.body(), MAX_EARLIER), true));
    }

    private QuotedHtml quotedHtml() {
        return new QuotedHtml(portal, url, brand.accent().light().css(), texts.get("mail.picture"));
    }

    private String subject() {
        return texts.get(mail.key() + ".subject", arguments).replaceAll("\\s+", " ");
    }

    private Stream<String> opening() {
        String greeting = mail.name() == null
                ? texts.get("mail.greetingNameless")
                : texts.get("mail.greeting", Map.of("name", mail.name()));
        return Stream.concat(Stream.of(greeting), paragraphs());
    }

    private Stream<String> paragraphs() {
        return Stream.of(texts.get(mail.key() + ".body", arguments).split("\n\n"));
    }

    private String preheader() {
        if (mail.quote() == null) {
            return paragraphs().findFirst().orElse("");
        }
        return mail.markdown()
                ? Markdown.excerpt(mail.quote(), MAX_PREHEADER)
                : CutText.of(mail.quote().replaceAll("\\s+", " "), MAX_PREHEADER);
    }

    private MailLink action() {
        return url == null ? null : new MailLink(texts.get(mail.key() + ".action", arguments), url);
    }

    private List<String> footer() {
        List<String> lines = new ArrayList<>();
        if (isAnswered()) {
            lines.add(answerSentence());
        }
        lines.add(texts.get("mail.footer", arguments));
        return lines;
    }

    /** Who reads an answer: as this mail says it, or as all of its kind of conversation. */
    private String answerSentence() {
        String own = mail.key() + ".answer";
        return texts.has(own)
                ? texts.get(own, arguments)
                : texts.get(mail.conversation().isPublic() ? "mail.answerPublic" : "mail.answer");
    }

    /** Whether an answer to it goes on with its conversation. */
    private boolean isAnswered() {
        return mail.conversation() != null
                && mail.conversation().participant() != null
                && ReplyAddresses.supportAddress().isPresent();
    }

    private String text() {
        List<String> parts = new ArrayList<>(opening().toList());
        if (mail.quote() != null) {
            parts.add(quotedText(CutText.of(mail.quote(), Mail.MAX_QUOTE)));
            if (mail.quote().length() > Mail.MAX_QUOTE && url != null) {
                parts.add(texts.get("mail.rest") + ":\n" + url);
            }
        }
        if (url != null) {
            parts.add(action().label() + ":\n" + url);
        }
        if (!mail.earlier().isEmpty()) {
            parts.add(texts.get("mail.earlier"));
            mail.earlier()
                    .forEach(message ->
                            parts.add(earlierBy(message) + "\n" + quotedText(CutText.of(message.body(), MAX_EARLIER))));
        }
        String end = unsubscribe == null ? "" : "\n" + texts.get("mail.unsubscribe") + ": " + unsubscribe;
        parts.add("-- \n" + String.join("\n", footer()) + end);
        return String.join("\n\n", parts);
    }

    private String earlierBy(EarlierMessage message) {
        return texts.get("mail.earlierBy", Map.of("name", message.author(), "day", message.day()));
    }

    private static String quotedText(String words) {
        return words.lines().map(line -> "> " + line).collect(Collectors.joining("\n"));
    }
}
