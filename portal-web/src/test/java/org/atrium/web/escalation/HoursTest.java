package org.atrium.web.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.atrium.platform.error.FieldError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Durations as administrators write them. */
class HoursTest {

    private final List<FieldError> errors = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"24, PT24H", "0.5, PT30M", "1.25, PT1H15M", "100, PT100H"})
    void formatsWhatItParses(String hours, Duration duration) {
        assertThat(Hours.read("after", hours, errors)).isEqualTo(duration);
        assertThat(Hours.text(duration)).isEqualTo(hours);
        assertThat(errors).isEmpty();
    }

    @Test
    void acceptsADecimalComma() {
        assertThat(Hours.read("after", "0,5", errors)).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void finerDurationsStayIso() {
        assertThat(Hours.text(Duration.ofSeconds(1))).isEqualTo("PT1S");
        assertThat(Hours.read("after", "PT1S", errors)).isEqualTo(Duration.ofSeconds(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "1.234", "-", "1e3"})
    void invalidDurationIsAFieldError(String typed) {
        assertThat(Hours.read("after", typed, errors)).isNull();
        assertThat(errors).extracting(FieldError::field).containsExactly("after");
    }
}
