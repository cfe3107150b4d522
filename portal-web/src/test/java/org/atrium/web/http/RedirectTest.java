package org.atrium.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/orders", "/forum/thread/42/kettle?cursor=x"})
    void knowsPathsOfThePortal(String path) {
        assertThat(Redirect.ours(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "//evil.example",
                "/\\evil.example",
                "/\t/evil.example",
                "https://evil.example",
                "javascript:alert(1)",
                "orders"
            })
    void refusesWaysOut(String path) {
        assertThat(Redirect.ours(path)).isFalse();
    }
}
