package org.atrium.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.atrium.platform.mail.Mail;
import org.atrium.platform.mail.MailSamples;
import org.atrium.platform.mail.SampleWords;

/** The mail to members whose answer by mail was refused. */
@ApplicationScoped
class InboundMailSamples implements MailSamples {

    @Override
    public List<Mail> mails(SampleWords words) {
        return List.of(words.mail(
                "inbound.mail.refused",
                Map.of("subject", SampleWords.TITLE, "reason", SampleWords.NOTE),
                "/forum/thread/42/kettle",
                SampleWords.BODY,
                true));
    }
}
