package org.atrium.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AddressDetails;
import org.atrium.orders.OrderDetails;
import org.atrium.platform.text.Markdown;
import org.atrium.platform.text.Texts;

/** Composes the ticket text of an order request, in the customer's language. */
@ApplicationScoped
class OrderRequestComposer {

    private static final String KEY = "ticket.orderRequest.";

    @Inject
    private AccountDirectory accountDirectory;

    OrderRequestText cancellation(OrderDetails order, String reason) {
        return compose(order, OrderRequestKind.CANCELLATION, null, reason);
    }

    OrderRequestText addressChange(OrderDetails order, AddressDetails address, String reason) {
        String lines = address.lines(texts(order).locale()).stream()
                .map(Markdown::escaped)
                .collect(Collectors.joining("\\\n"));
        return compose(order, OrderRequestKind.ADDRESS_CHANGE, lines, reason);
    }

    private OrderRequestText compose(OrderDetails order, OrderRequestKind kind, String more, String reason) {
        Texts texts = texts(order);
        String body = Stream.of(
                        texts.get(KEY + kind + ".body", Markdown.escaped(order.number())),
                        more,
                        reason == null || reason.isBlank() ? null : reason.strip())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n\n"));
        return new OrderRequestText(
                texts.toKeep().get(KEY + kind + ".subject", order.number()),
                body,
                more != null || reason != null && !reason.isBlank());
    }

    private Texts texts(OrderDetails order) {
        return Texts.in(accountDirectory.summary(order.account()).locale());
    }

    /**
     * Subject and body of the ticket.
     *
     * @param body Markdown
     * @param hasDetails whether it says more than that it is asked
     */
    record OrderRequestText(String subject, String body, boolean hasDetails) {}
}
