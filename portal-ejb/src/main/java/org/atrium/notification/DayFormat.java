package org.atrium.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.platform.text.Texts;

/** Formats dates for an account's language and time zone. */
@ApplicationScoped
class DayFormat {

    @Inject
    private AccountDirectory accountDirectory;

    /** The day of an instant where the reader lives, in their language. */
    String of(Instant instant, AccountId recipient) {
        var account = accountDirectory.summary(recipient);
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(Texts.in(account.locale()).locale())
                .withZone(account.timeZone())
                .format(instant);
    }
}
