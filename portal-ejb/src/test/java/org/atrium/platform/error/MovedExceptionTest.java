package org.atrium.platform.error;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What has moved is found under the same address with another number. */
class MovedExceptionTest {

    @ParameterizedTest
    @CsvSource({
        "https://a.example/api/v1/forum/threads/42, https://a.example/api/v1/forum/threads/7",
        "https://a.example/forum/threads/42/posts, https://a.example/forum/threads/7/posts",
        "https://a.example/forum/threads/42?cursor=42, https://a.example/forum/threads/7?cursor=42",
        "https://a.example/forum/threads/421, https://a.example/forum/threads/421"
    })
    void replacesTheIdInTheAddress(String address, String expected) {
        assertThat(new MovedException(42, 7, "/x").replaceId(address)).isEqualTo(expected);
    }
}
