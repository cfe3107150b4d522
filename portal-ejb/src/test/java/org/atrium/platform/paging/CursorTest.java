package org.atrium.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.atrium.platform.error.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void roundTrips() {
        Instant at = Instant.parse("2026-11-21T10:00:00.123456Z");
        Cursor back = Cursor.parse(Cursor.of(at, 42L).encoded(), 2).orElseThrow();
        assertThat(back.instant(0)).isEqualTo(at);
        assertThat(back.number(1)).isEqualTo(42);
    }

    @Test
    void isEmptyForTheFirstPage() {
        assertThat(Cursor.parse(null, 2)).isEmpty();
        assertThat(Cursor.parse(" ", 2)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"!", "abc", "MQ", "%00"})
    void refusesInvalidText(String text) {
        assertThatThrownBy(() -> Cursor.parse(text, 2)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void refusesKeysOfAnotherKind() {
        Cursor words = Cursor.parse(Cursor.of("a", "b").encoded(), 2).orElseThrow();
        assertThatThrownBy(() -> words.number(0)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> words.instant(1)).isInstanceOf(InvalidInputException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+12345-01-01T00:00:00Z", "-4714-01-01T00:00:00Z", "0000-12-31T23:59:59.999999Z"})
    void refusesUnstorableYears(String instant) {
        Cursor forged = Cursor.parse(Cursor.of(instant).encoded(), 1).orElseThrow();
        assertThatThrownBy(() -> forged.instant(0)).isInstanceOf(InvalidInputException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01T00:00:00Z", "9999-12-31T23:59:59Z"})
    void acceptsStorableYears(String instant) {
        Cursor first = Cursor.parse(Cursor.of(instant).encoded(), 1).orElseThrow();
        assertThat(first.instant(0)).isEqualTo(Instant.parse(instant));
    }

    @Test
    void refusesZeroCharacters() {
        String forged = Cursor.of("A\0B", 1).encoded();
        assertThatThrownBy(() -> Cursor.parse(forged, 2)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void pageIsCutFromOneMoreRow() {
        Page<Integer> page = Page.of(List.of(1, 2, 3), 2, Cursor::of);
        assertThat(page.items()).containsExactly(1, 2);
        assertThat(Cursor.parse(page.next(), 1).orElseThrow().number(0)).isEqualTo(2);
        assertThat(Page.of(List.of(1, 2), 2, Cursor::of).next()).isNull();
    }
}
