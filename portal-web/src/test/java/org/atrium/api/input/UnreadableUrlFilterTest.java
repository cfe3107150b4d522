package org.atrium.api.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnreadableUrlFilterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/v1", "/api/v1/orders/HK-1;a=b", "/api/v1/orders/%E6%B3%A8%E6%96%87-1", "/api/v1/x%00%5B"})
    void validUrlsAreReadable(String path) {
        assertThat(UnreadableUrlFilter.isReadable(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/orders/%C0%AF",
                "/api/v1/orders/%FF",
                "/api/v1/orders/%ED%A0%80",
                "/api/v1/%E6%B3",
                "/api/v1/orders/a[b",
                "/api/v1/orders/a]",
                "/api/v1/orders/%zz",
                "/api/v1/orders/%"
            })
    void invalidEscapesAreUnreadable(String path) {
        assertThat(UnreadableUrlFilter.isReadable(path)).isFalse();
    }
}
