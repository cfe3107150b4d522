package org.atrium.web.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.atrium.platform.error.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThreadNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"42", " 42 ", "/forum/thread/42", "https://shop.test/forum/thread/42/kettle?post=7#post-7"})
    void numberAndAddressNameAThread(String text) {
        assertThat(ThreadNumber.of("into", text)).isEqualTo(42);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "-1", "12345678901234567890", "4 2", "/forum/thread/"})
    void otherTextIsRefused(String text) {
        assertThatThrownBy(() -> ThreadNumber.of("into", text))
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.errors())
                        .singleElement()
                        .satisfies(error -> assertThat(error.messageKey()).isEqualTo("forum.error.threadNumber")));
    }

    @Test
    void nothingNamesNone() {
        assertThat(ThreadNumber.of("into", " ")).isNull();
    }
}
