package org.atrium.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import org.atrium.account.AccountId;
import org.atrium.platform.mail.Conversation;
import org.atrium.returns.ReturnAuthorized;
import org.atrium.returns.ReturnCompleted;
import org.atrium.returns.ReturnDenied;
import org.atrium.returns.ReturnExpired;
import org.atrium.returns.ReturnReceived;

/** News of returns for whose they are. */
@ApplicationScoped
class ReturnNews {

    @Inject
    private Notifier notifier;

    @Inject
    private Days days;

    void authorized(@Observes ReturnAuthorized decided) {
        if (decided.account() == null) {
            return;
        }
        String by = days.of(decided.sendBy(), decided.account());
        tell(
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

    void denied(@Observes ReturnDenied decided) {
        tell("returnDenied", decided.account(), of(decided.number(), decided.order()), decided.reason());
    }

    void received(@Observes ReturnReceived arrived) {
        if (arrived.outstanding() == 0) {
            tell("returnReceived", arrived.account(), of(arrived.number(), arrived.order()), null);
        } else {
            tell(
                    "returnReceivedPart",
                    arrived.account(),
                    Map.of("number", arrived.number(), "order", arrived.order(), "left", arrived.outstanding()),
                    null);
        }
    }

    void completed(@Observes ReturnCompleted done) {
        if (done.missing() == 0) {
            tell("returnCompleted", done.account(), of(done.number(), done.order()), null);
        } else {
            tell(
                    "returnCompletedPart",
                    done.account(),
                    Map.of("number", done.number(), "order", done.order(), "missing", done.missing()),
                    done.reason());
        }
    }

    void expired(@Observes ReturnExpired over) {
        tell("returnExpired", over.account(), of(over.number(), over.order()), null);
    }

    /** Nobody is told while the order is nobody's. */
    private void tell(String kind, AccountId whose, Map<String, ?> arguments, String words) {
        if (whose != null) {
            notifier.tell(
                    whose,
                    Notice.mailed(kind, arguments, "/returns/" + arguments.get("number"), words)
                            .in(Conversation.about("return", String.valueOf(arguments.get("number")))));
        }
    }

    private static Map<String, String> of(String number, String order) {
        return Map.of("number", number, "order", order);
    }
}
