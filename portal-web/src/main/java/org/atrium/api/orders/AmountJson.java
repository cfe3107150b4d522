package org.atrium.api.orders;

import org.atrium.orders.Money;

/**
 * Money as clients see it.
 *
 * @param amount digits with a point, such as {@code 12.50}
 * @param currency ISO 4217 code
 */
public record AmountJson(String amount, String currency) {

    public static AmountJson of(Money money) {
        return new AmountJson(money.amount().toPlainString(), money.currency());
    }
}
