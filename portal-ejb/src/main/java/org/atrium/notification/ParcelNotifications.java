package org.atrium.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.atrium.account.AccountDirectory;
import org.atrium.orders.OrderNumber;
import org.atrium.orders.OrderProgress;
import org.atrium.orders.OrderWords;
import org.atrium.orders.ParcelNeedsCustomer;
import org.atrium.platform.mail.MailConversation;
import org.atrium.platform.text.Texts;

/** Notifies customers of parcels with which they have something to do, in the words of the order's page. */
@ApplicationScoped
class ParcelNotifications {

    private static final Map<OrderProgress, String> KINDS = Map.of(
            OrderProgress.AT_PICKUP_POINT, "parcelPickUp",
            OrderProgress.MISSED, "parcelMissed",
            OrderProgress.SENT_BACK, "parcelSentBack");

    @Inject
    private Notifier notifier;

    @Inject
    private AccountDirectory accountDirectory;

    @Inject
    private Clock clock;

    void on(@Observes ParcelNeedsCustomer waiting) {
        var owner = accountDirectory.summary(waiting.account());
        String headline = OrderWords.in(Texts.in(owner.locale()), clock.instant(), owner.timeZone())
                .parcelHeadline(waiting.progress(), waiting.place());
        notifier.send(
                waiting.account(),
                NewNotification.byMail(
                                KINDS.get(waiting.progress()),
                                Map.of("headline", headline, "order", waiting.order()),
                                OrderNumber.path(waiting.order()),
                                null)
                        .inConversation(MailConversation.about("order", waiting.order())));
    }
}
