package org.atrium.web.look;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AvatarsTest {

    private final Avatars avatars = new Avatars();

    @ParameterizedTest
    @CsvSource({"nora, N", "王小明, 王", "' (émile)', É", "𝒜da, 𝒜", "'', ''", "☕☕, ''"})
    void takesTheFirstCharacter(String name, String letter) {
        assertThat(avatars.letter(name)).isEqualTo(letter);
    }

    @Test
    void backgroundIsStable() {
        assertThat(avatars.background("Nora"))
                .isEqualTo(avatars.background("Nora"))
                .matches("|avatar--[1-5]");
        assertThat(avatars.background(null)).isEmpty();
        assertThat(avatars.letter(null)).isEmpty();
    }
}
