package org.atrium.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.atrium.platform.mail.Mail;
import org.atrium.platform.mail.MailSamples;
import org.atrium.platform.mail.SampleWords;

/** The mails to people without an account. */
@ApplicationScoped
class ContactMailSamples implements MailSamples {

    private static final String PAGE = "/conversation?token=sample";

    @Override
    public List<Mail> mails(SampleWords words) {
        Map<String, String> ticket =
                Map.of("number", "T-1001", "subject", SampleWords.TITLE, "name", SampleWords.OTHER);
        return List.of(
                words.mail("contact.mail.confirm", Map.of(), "/confirm-contact?token=sample"),
                words.mail("contact.mail.opened", ticket, PAGE),
                words.mail("contact.mail.received", Map.of("number", "T-1001"), PAGE),
                words.withEarlier(words.mail("contact.mail.answer", ticket, PAGE, SampleWords.BODY, true)),
                words.withEarlier(words.mail("contact.mail.copied", ticket, PAGE, SampleWords.BODY, true)));
    }
}
