package org.atrium.orders;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.atrium.platform.error.InvalidInputException;

/**
 * The number the merchant gave an order, such as {@code HK-10042}, {@code 2026/001} or {@code 注文-1}; unique, and escaped
 * where it is part of an address.
 *
 * @param value up to 60 visible characters, words apart by single spaces
 */
public record OrderNumber(String value) {

    public static final int MAX = 60;

    private static final Pattern FORM = Pattern.compile("[^\\p{C}\\p{Z}]++(?: [^\\p{C}\\p{Z}]++)*+");

    /** No number is longer however it is composed: what is, is not brought to its normal form first. */
    private static final int READ = 8 * MAX;

    /** Steps in an address, whoever escapes them. */
    private static final Set<String> STEPS = Set.of(".", "..");

    /** What {@code /orders} leads to otherwise. */
    private static final Set<String> PAGES = Set.of("list", "track", "order");

    public OrderNumber {
        value = plain(value);
        if (!isValid(value)) {
            throw new InvalidInputException("number", "orders.error.number");
        }
    }

    public static boolean isValid(String text) {
        String plain = plain(text);
        return plain.length() <= MAX && FORM.matcher(plain).matches() && !STEPS.contains(plain);
    }

    /** What numbers share that differ in case, width and outer blanks only. */
    static String keyOf(String text) {
        return Normalizer.normalize(plain(text), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** Where the page of an order is. */
    public static String path(String number) {
        return (PAGES.contains(number) ? "/orders/order/" : "/orders/") + escaped(number);
    }

    /** A number as a part of an address's path. */
    public static String escaped(String number) {
        return URLEncoder.encode(number, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String plain(String text) {
        return text == null || text.length() > READ
                ? ""
                : Normalizer.normalize(text.replaceAll("\\p{Zs}+", " "), Normalizer.Form.NFC)
                        .strip();
    }

    @Override
    public String toString() {
        return value;
    }
}
