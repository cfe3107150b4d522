package org.atrium.platform.mail;

import java.util.List;

/**
 * What the templates of mails show, in their reader's language.
 *
 * @param language tag
 * @param rightToLeft whether that language runs so
 * @param preheader what programs show beside the subject
 * @param opening greeting and paragraphs
 * @param words another person's words, or null
 * @param rest where the rest of those words is; null if that is nothing
 * @param action the button, or null
 * @param earlierTitle heading of what was written before, newest first
 * @param unsubscribe link that ends such mails, or null
 */
public record MailLayout(
        String language,
        boolean rightToLeft,
        MailLook look,
        String subject,
        String preheader,
        List<MailSentence> opening,
        MailWords words,
        MailLink rest,
        MailLink action,
        String earlierTitle,
        List<MailWords> earlier,
        List<MailSentence> footer,
        MailLink unsubscribe) {

    public MailLayout {
        opening = List.copyOf(opening);
        earlier = List.copyOf(earlier);
        footer = List.copyOf(footer);
    }

    /** As HTML names it. */
    public String direction() {
        return rightToLeft ? "rtl" : "ltr";
    }

    /** Where a line begins: programs know no other way to say it. */
    public String start() {
        return rightToLeft ? "right" : "left";
    }

    /**
     * A label and the whole address it leads to.
     *
     * @param url null for words alone
     */
    public record MailLink(String label, String url) {}
}
