package org.atrium.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchTextTest {

    @Test
    void limitsTheLength() {
        assertThat(SearchText.of("a".repeat(300))).hasSize(300);
        assertThat(SearchText.of("a".repeat(60_000))).hasSize(300);
    }

    @Test
    void supplementaryCharactersCountOnce() {
        String faces = "\ud83d\ude00".repeat(301);
        assertThat(SearchText.of(faces)).isEqualTo("\ud83d\ude00".repeat(300));
        assertThat(SearchText.of("a" + faces)).isEqualTo("a" + "\ud83d\ude00".repeat(299));
    }

    @Test
    void stripsBlanks() {
        assertThat(SearchText.of("  tea pot\n")).isEqualTo("tea pot");
        assertThat(SearchText.of(" ".repeat(500) + "tea")).isEqualTo("tea");
        assertThat(SearchText.of("a".repeat(299) + " b")).isEqualTo("a".repeat(299));
        assertThat(SearchText.of(null)).isEmpty();
    }
}
