package org.atrium.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.atrium.platform.mail.Mail;
import org.atrium.platform.mail.MailSamples;
import org.atrium.platform.mail.SampleWords;

/** The mails to whom not all that they wrote by mail could be taken of. */
@ApplicationScoped
class InboundMailSamples implements MailSamples {

    private static final String PAGE = "/forum/thread/42/kettle";

    @Override
    public List<Mail> mails(SampleWords words) {
        return List.of(
                words.mail(
                        "inbound.mail.refused",
                        Map.of("subject", SampleWords.TITLE, "reason", SampleWords.NOTE),
                        PAGE,
                        SampleWords.BODY,
                        true),
                words.mail(
                        "inbound.mail.leftOut", Map.of("subject", SampleWords.TITLE, "files", SampleWords.OTHER), PAGE),
                words.mail("inbound.mail.withoutFiles", Map.of("number", "T-1001", "count", 2), null));
    }
}
