package org.atrium.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @Test
    void keepsTwoDecimalsExactly() {
        assertThat(Money.of("12.5", "EUR")).isEqualTo(Money.of("12.50", "EUR")).hasToString("12.50 EUR");
        assertThat(Money.of("0.10", "EUR").plus(Money.of("0.20", "EUR"))).isEqualTo(Money.of("0.30", "EUR"));
        assertThat(Money.of("0.10", "EUR").times(3)).isEqualTo(Money.of("0.30", "EUR"));
        assertThat(Money.of("1", "EUR").minus(Money.of("1.01", "EUR")).isPositive())
                .isFalse();
    }

    @Test
    void refusesWhatItWouldHaveToRound() {
        assertThatThrownBy(() -> Money.of("0.105", "EUR")).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void refusesToAddTwoCurrencies() {
        assertThatThrownBy(() -> Money.of("1", "EUR").plus(Money.of("1", "SEK")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"EURO", "eur", "XXZ", ""})
    void refusesWhatIsNoCurrency(String code) {
        assertThat(Money.isCurrency(code)).isFalse();
        assertThatThrownBy(() -> Money.of("1", code)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1.5", "1.50", "1.500", "999999999999.99"})
    void takesAmountsTheDatabaseCanKeep(String amount) {
        assertThat(Money.isExact(new BigDecimal(amount))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.001", "1000000000000", "1e400"})
    void refusesAmountsTheDatabaseCannotKeep(String amount) {
        assertThat(Money.isExact(new BigDecimal(amount))).isFalse();
    }
}
