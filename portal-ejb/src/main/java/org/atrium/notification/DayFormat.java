package org.atrium.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.platform.text.DayText;
import org.atrium.platform.text.Texts;

/** Formats dates for an account's language and time zone, in words that stay right. */
@ApplicationScoped
class DayFormat {

    @Inject
    private AccountDirectory accountDirectory;

    @Inject
    private Clock clock;

    /** The day of an instant where the reader lives, in their language. */
    String of(Instant instant, AccountId recipient) {
        var account = accountDirectory.summary(recipient);
        return new DayText(Texts.in(account.locale()).locale(), account.timeZone(), clock.instant()).dated(instant);
    }
}
