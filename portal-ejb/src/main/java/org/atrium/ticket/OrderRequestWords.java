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

/** Says what a customer asks of an order, in the customer's language. */
@ApplicationScoped
class OrderRequestWords {

    private static final String KEY = "ticket.orderRequest.";

    @Inject
    private AccountDirectory people;

    Said toCancel(OrderDetails order, String reason) {
        return said(order, OrderRequestKind.CANCELLATION, null, reason);
    }

    Said toSendTo(OrderDetails order, AddressDetails address, String reason) {
        String lines = address.lines(texts(order).locale()).stream()
                .map(Markdown::escaped)
                .collect(Collectors.joining("\\\n"));
        return said(order, OrderRequestKind.ADDRESS_CHANGE, lines, reason);
    }

    private Said said(OrderDetails order, OrderRequestKind kind, String more, String reason) {
        Texts texts = texts(order);
        String body = Stream.of(
                        texts.get(KEY + kind + ".body", Markdown.escaped(order.number())),
                        more,
                        reason == null || reason.isBlank() ? null : reason.strip())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n\n"));
        return new Said(
                texts.get(KEY + kind + ".subject", order.number()),
                body,
                more != null || reason != null && !reason.isBlank());
    }

    private Texts texts(OrderDetails order) {
        return Texts.in(people.card(order.account()).locale());
    }

    /**
     * What a ticket starts with.
     *
     * @param body Markdown
     * @param telling whether it says more than that it is asked
     */
    record Said(String subject, String body, boolean telling) {}
}
