package org.atrium.orders;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An exact amount in a currency.
 *
 * @param amount with the decimals of its currency, or with more where a single thing costs so
 * @param currency ISO 4217 code
 */
public record Money(BigDecimal amount, String currency) {

    /** What a single thing costs may be told with as many decimals. */
    static final int PRICE_DECIMALS = 6;

    private static final int DIGITS_BEFORE = 12;

    /** Of what ISO 4217 gives no digits for, such as gold. */
    private static final int USUAL_DECIMALS = 2;

    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    public Money {
        if (!isCurrency(currency)) {
            throw new IllegalArgumentException("No currency: " + currency);
        }
        int needed = Math.max(decimals(currency), amount.stripTrailingZeros().scale());
        amount = amount.setScale(needed, RoundingMode.UNNECESSARY);
        if (needed > PRICE_DECIMALS) {
            throw new ArithmeticException("More decimals than a price has: " + amount);
        }
    }

    /** An amount written with digits and a point, such as {@code 12.50}. */
    public static Money of(String amount, String currency) {
        return new Money(new BigDecimal(amount), currency);
    }

    /** The nearest amount that can be paid in a currency. */
    static Money rounded(BigDecimal exact, String currency) {
        return new Money(exact.setScale(decimals(currency), RoundingMode.HALF_UP), currency);
    }

    public static boolean isCurrency(String code) {
        return code != null && CURRENCIES.contains(code);
    }

    /** How many decimals amounts in a currency have by ISO 4217: two in euros, none in yen, three in Kuwaiti dinars. */
    public static int decimals(String currency) {
        int digits = Currency.getInstance(currency).getDefaultFractionDigits();
        return digits < 0 ? USUAL_DECIMALS : digits;
    }

    /** Whether an amount can be kept exactly: no more than these decimals, no more than twelve digits before them. */
    static boolean isExact(BigDecimal amount, int decimals) {
        BigDecimal plain = amount.stripTrailingZeros();
        return plain.scale() <= decimals && plain.precision() - plain.scale() <= DIGITS_BEFORE;
    }

    /**
     * The sum.
     *
     * @throws IllegalArgumentException if the currencies differ
     */
    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("Cannot add " + other.currency + " to " + currency);
        }
        return new Money(amount.add(other.amount), currency);
    }

    /** What so many cost, to what the currency can pay; half of its smallest coin is one. */
    public Money times(int quantity) {
        return rounded(amount.multiply(BigDecimal.valueOf(quantity)), currency);
    }

    /** The difference. */
    public Money minus(Money other) {
        return plus(new Money(other.amount.negate(), other.currency));
    }

    public boolean isPositive() {
        return amount.signum() > 0;
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency;
    }
}
