package org.atrium.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.atrium.account.AccountDirectory;
import org.atrium.orders.OrderFacts;
import org.atrium.orders.OrderNumber;
import org.atrium.orders.OrderProgress;
import org.atrium.orders.OrderWords;
import org.atrium.orders.ParcelNeedsCustomer;
import org.atrium.platform.mail.MailConversation;
import org.atrium.platform.text.DayText;
import org.atrium.platform.text.Texts;

/** Notifies customers of parcels with which they have something to do, in the words of the order's page. */
@ApplicationScoped
class ParcelNotifications {

    private static final Map<OrderProgress, String> KINDS = Map.of(
            OrderProgress.AT_PICKUP_POINT, "parcelPickUp",
            OrderProgress.MISSED, "parcelMissed",
            OrderProgress.SENT_BACK, "parcelSentBack");

    private static final String HEADLINE = "headline";
    private static final String PLACE = "place";

    @Inject
    private Notifier notifier;

    @Inject
    private ParcelGuestMailer guestMailer;

    @Inject
    private AccountDirectory accountDirectory;

    @Inject
    private Clock clock;

    void on(@Observes ParcelNeedsCustomer waiting) {
        if (waiting.account() == null) {
            guestMailer.send(
                    waiting.order(), waiting.email(), notice(waiting, Texts.in((String) null), ZoneOffset.UTC));
        } else {
            var owner = accountDirectory.summary(waiting.account());
            notifier.send(waiting.account(), notice(waiting, Texts.in(owner.locale()), owner.timeZone()));
        }
    }

    private NewNotification notice(ParcelNeedsCustomer waiting, Texts reader, ZoneId zone) {
        String place = Objects.requireNonNullElse(waiting.place(), "");
        DayText days = new DayText(reader.locale(), zone, clock.instant());
        return NewNotification.byMail(
                        KINDS.get(waiting.progress()),
                        Map.of(
                                HEADLINE,
                                headline(waiting.progress(), place, reader),
                                "order",
                                waiting.order(),
                                "parcel",
                                waiting.parcel(),
                                PLACE,
                                place,
                                "since",
                                days.dated(waiting.at()),
                                "until",
                                days.dated(OrderFacts.keptUntil(waiting.at()))),
                        OrderNumber.path(waiting.order()),
                        null)
                .inConversation(MailConversation.about("order", waiting.order()));
    }

    /** What a notification is written with, in the reader's language of now where it is about a parcel. */
    Map<String, Object> inWordsOf(Texts reader, String kind, Map<String, Object> arguments) {
        Map<String, Object> words = new HashMap<>(arguments);
        if (arguments.get(PLACE) instanceof String place) {
            KINDS.entrySet().stream()
                    .filter(known -> known.getValue().equals(kind))
                    .forEach(known -> words.put(HEADLINE, headline(known.getKey(), place, reader)));
        }
        return words;
    }

    private String headline(OrderProgress progress, String place, Texts texts) {
        return OrderWords.in(texts, clock.instant(), ZoneOffset.UTC)
                .parcelHeadline(progress, place.isEmpty() ? null : place);
    }
}
