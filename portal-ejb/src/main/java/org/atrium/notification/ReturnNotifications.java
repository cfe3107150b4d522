package org.atrium.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.platform.mail.MailConversation;
import org.atrium.returns.ReturnAuthorized;
import org.atrium.returns.ReturnCompleted;
import org.atrium.returns.ReturnDenied;
import org.atrium.returns.ReturnExpired;
import org.atrium.returns.ReturnReceived;

/** Notifies customers about their returns. */
@ApplicationScoped
class ReturnNotifications {

    @Inject
    private Notifier notifier;

    @Inject
    private ReturnContactMailer contactMailer;

    @Inject
    private AccountDirectory accountDirectory;

    @Inject
    private DayFormat days;

    void on(@Observes ReturnAuthorized decided) {
        if (decided.account() == null) {
            return;
        }
        String by = days.of(decided.sendBy(), decided.account());
        notifyOwner(
                decided.items() < decided.asked() ? "returnAuthorizedPart" : "returnAuthorized",
                decided.account(),
                Map.of(
                        "number",
                        decided.number(),
                        "order",
                        decided.order(),
                        "sendBy",
                        by,
                        "items",
                        decided.items(),
                        "asked",
                        decided.asked()),
                null);
    }

    void on(@Observes ReturnDenied decided) {
        notifyOwner(
                "returnDenied", decided.account(), argumentsOf(decided.number(), decided.order()), decided.reason());
    }

    void on(@Observes ReturnReceived arrived) {
        if (arrived.outstanding() == 0) {
            notifyOwner("returnReceived", arrived.account(), argumentsOf(arrived.number(), arrived.order()), null);
        } else {
            notifyOwner(
                    "returnReceivedPart",
                    arrived.account(),
                    Map.of("number", arrived.number(), "order", arrived.order(), "left", arrived.outstanding()),
                    null);
        }
    }

    void on(@Observes ReturnCompleted done) {
        if (done.missing() == 0) {
            notifyOwner("returnCompleted", done.account(), argumentsOf(done.number(), done.order()), null);
        } else {
            notifyOwner(
                    "returnCompletedPart",
                    done.account(),
                    Map.of("number", done.number(), "order", done.order(), "missing", done.missing()),
                    done.reason());
        }
    }

    void on(@Observes ReturnExpired over) {
        notifyOwner("returnExpired", over.account(), argumentsOf(over.number(), over.order()), null);
    }

    /** Notifies nobody while the order belongs to no account. */
    private void notifyOwner(String kind, AccountId owner, Map<String, ?> arguments, String quote) {
        if (owner != null) {
            String number = String.valueOf(arguments.get("number"));
            NewNotification notice = NewNotification.byMail(kind, arguments, "/returns/" + number, quote)
                    .inConversation(MailConversation.about("return", number));
            if (accountDirectory.summary(owner).isReachedByMailAlone()) {
                contactMailer.send(owner, number, notice);
            } else {
                notifier.send(owner, notice);
            }
        }
    }

    private static Map<String, String> argumentsOf(String number, String order) {
        return Map.of("number", number, "order", order);
    }
}
