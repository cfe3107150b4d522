package org.atrium.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.platform.text.Texts;

/** Writes days as their readers do. */
@ApplicationScoped
class Days {

    @Inject
    private AccountDirectory people;

    /** The day of an instant where the reader lives, in their language. */
    String of(Instant instant, AccountId reader) {
        var card = people.card(reader);
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Texts.in(card.locale()).locale())
                .withZone(card.timeZone())
                .format(instant);
    }
}
