package org.atrium.orders;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.text.CopiedCode;
import org.atrium.platform.text.NormalForm;

/**
 * The merchant's number of an order, such as {@code HK-10042}, {@code 2026/001} or {@code 注文-1}; unique, and escaped in
 * addresses.
 *
 * @param value up to 60 visible characters, words apart by single spaces
 */
public record OrderNumber(String value) {

    public static final int MAX = 60;

    private static final Pattern FORM = Pattern.compile("[^\\p{C}\\p{Z}]++(?: [^\\p{C}\\p{Z}]++)*+");

    /** No number is longer however it is composed: what is, is not brought to its normal form first. */
    private static final int MAX_READ = 8 * MAX;

    private static final int MIN_DIGITS = 4;

    /** Steps in an address, whoever escapes them. */
    private static final Set<String> PATH_STEPS = Set.of(".", "..");

    /** What {@code /orders} leads to otherwise. */
    private static final Set<String> RESERVED_PATHS = Set.of("list", "track", "tracked", "order");

    public OrderNumber {
        value = normalise(value);
        if (!isValid(value)) {
            throw new InvalidInputException("number", "orders.error.number");
        }
    }

    public static boolean isValid(String text) {
        String plain = normalise(text);
        return plain.length() <= MAX && FORM.matcher(plain).matches() && !PATH_STEPS.contains(plain);
    }

    /** What numbers share that people take for the same, however they type or copy them: see {@link CopiedCode}. */
    static String keyOf(String text) {
        return CopiedCode.key(normalise(text));
    }

    /** A key without the hyphens and spaces that people leave out, or put in. */
    static String withoutSeparators(String key) {
        return key.replaceAll("[ -]", "");
    }

    /** What is left of a key without what stands before its first digit; all of it where it has none. */
    static String withoutPrefix(String key) {
        String digits = key.replaceFirst("^\\D++(?=\\d)", "");
        return digits.isEmpty() ? key : digits;
    }

    /** Whether a key, such as {@code hk-2026-10042}, is the one that is meant: by its digits alone, or without its hyphens. */
    static boolean isMeantBy(String key, String typedKey) {
        String number = withoutSeparators(key);
        String typed = withoutSeparators(typedKey);
        return number.equals(typed)
                || isOnlyDigits(typed) && withoutPrefix(number).equals(typed);
    }

    /** What is typed of a number without its prefix: few digits are too many orders'. */
    static boolean isOnlyDigits(String typedKey) {
        return typedKey.length() >= MIN_DIGITS && typedKey.chars().allMatch(sign -> sign >= '0' && sign <= '9');
    }

    /** Where the page of an order is. */
    public static String path(String number) {
        return (RESERVED_PATHS.contains(number) ? "/orders/order/" : "/orders/") + escaped(number);
    }

    /** A number as a part of an address's path. */
    public static String escaped(String number) {
        return URLEncoder.encode(number, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The one form in which a number is kept, of any text, which may be none. */
    static String normalise(String text) {
        return text == null || text.length() > MAX_READ
                ? ""
                : NormalForm.COMPOSED.of(text.replaceAll("\\p{Zs}+", " ")).strip();
    }

    @Override
    public String toString() {
        return value;
    }
}
