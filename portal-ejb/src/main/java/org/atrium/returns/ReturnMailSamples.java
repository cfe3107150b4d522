package org.atrium.returns;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.atrium.platform.mail.Mail;
import org.atrium.platform.mail.MailSamples;
import org.atrium.platform.mail.SampleWords;

/** The mail that confirms a guest's return; all others about returns are notifications. */
@ApplicationScoped
class ReturnMailSamples implements MailSamples {

    @Override
    public List<Mail> mails(SampleWords words) {
        return List.of(words.mail("returns.mail.confirm", Map.of("order", "HK-2001"), "/confirm-return?token=sample"));
    }
}
