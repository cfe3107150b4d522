package org.atrium.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.atrium.platform.mail.Mail;
import org.atrium.platform.mail.MailSamples;
import org.atrium.platform.mail.SampleWords;

/** The mails of accounts: links of each purpose, and notices. */
@ApplicationScoped
class AccountMailSamples implements MailSamples {

    @Override
    public List<Mail> mails(SampleWords words) {
        return Stream.concat(
                        Stream.of(LinkPurpose.values())
                                .map(purpose -> words.mail(
                                        "account.mail." + purpose.name().toLowerCase(Locale.ROOT),
                                        Map.of(),
                                        purpose.path() + "?token=sample")),
                        Stream.of(
                                words.mail("account.mail.taken", Map.of(), "/forgot"),
                                words.mail("account.mail.password_changed", Map.of(), "/forgot"),
                                words.mail("account.mail.email_changed", Map.of(), null)))
                .toList();
    }
}
