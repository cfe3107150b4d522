package org.atrium.orders;

import java.util.regex.Pattern;
import org.atrium.platform.error.InvalidInputException;

/**
 * The number the merchant gave an order, such as {@code HK-10042}; unique, and part of addresses.
 *
 * @param value up to 40 letters, digits, points, hyphens and underscores
 */
public record OrderNumber(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");

    public OrderNumber {
        value = value == null ? "" : value.strip();
        if (!isValid(value)) {
            throw new InvalidInputException("number", "orders.error.number");
        }
    }

    public static boolean isValid(String text) {
        return text != null && FORM.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
