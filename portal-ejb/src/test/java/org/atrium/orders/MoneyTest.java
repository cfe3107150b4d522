package org.atrium.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({
        "EUR, 12.5,    12.50",
        "EUR, 0.125,   0.125",
        "EUR, 3,       3.00",
        "JPY, 3480.00, 3480",
        "JPY, 1.5,     1.5",
        "KWD, 12.345,  12.345",
        "KWD, 12.3,    12.300",
        "CLF, 1,       1.0000",
        "XAU, 1,       1.00"
    })
    void keepsCurrencyOrMoreDecimals(String currency, String written, String kept) {
        assertThat(Money.of(written, currency)).hasToString(kept + " " + currency);
    }

    @ParameterizedTest
    @CsvSource({
        "EUR, 0.125, 8, 1.00",
        "EUR, 0.125, 7, 0.88",
        "EUR, -0.125, 7, -0.88",
        "JPY, 12.5, 3, 38",
        "KWD, 0.0005, 3, 0.002"
    })
    void productIsRoundedToTheCurrency(String currency, String price, int quantity, String sum) {
        assertThat(Money.of(price, currency).times(quantity)).isEqualTo(Money.of(sum, currency));
    }

    @Test
    void keepsDecimalsExactly() {
        assertThat(Money.of("12.5", "EUR")).isEqualTo(Money.of("12.50", "EUR")).hasToString("12.50 EUR");
        assertThat(Money.of("0.10", "EUR").plus(Money.of("0.20", "EUR"))).isEqualTo(Money.of("0.30", "EUR"));
        assertThat(Money.of("0.10", "EUR").times(3)).isEqualTo(Money.of("0.30", "EUR"));
        assertThat(Money.of("1", "EUR").minus(Money.of("1.01", "EUR")).isPositive())
                .isFalse();
    }

    @Test
    void refusesAmountsThatNeedRounding() {
        assertThatThrownBy(() -> Money.of("0.1234567", "EUR")).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void refusesMixedCurrencies() {
        assertThatThrownBy(() -> Money.of("1", "EUR").plus(Money.of("1", "SEK")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"EURO", "eur", "XXZ", ""})
    void refusesUnknownCurrencies(String code) {
        assertThat(Money.isCurrency(code)).isFalse();
        assertThatThrownBy(() -> Money.of("1", code)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1.5", "1.50", "1.500", "999999999999.99"})
    void acceptsStorableAmounts(String amount) {
        assertThat(Money.isExact(new BigDecimal(amount), 2)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.001", "1000000000000", "1e400"})
    void refusesUnstorableAmounts(String amount) {
        assertThat(Money.isExact(new BigDecimal(amount), 2)).isFalse();
    }
}
