package org.atrium.forum.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.text.Markdown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Trust grows with use, and newcomers are held to less. */
class TrustLevelTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, NEW",
        "2, 50, 0, NEW",
        "3, 0, 0, BASIC",
        "15, 4, 0, BASIC",
        "15, 5, 0, MEMBER",
        "60, 30, 0, REGULAR",
        "100000, 100000, 0, REGULAR",
        "0, 0, 4, LEADER",
        "60, 30, 1, REGULAR"
    })
    void growsWithUse(int posts, int likes, int granted, TrustLevel level) {
        assertThat(TrustLevel.of(posts, likes, granted)).isEqualTo(level);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "![a](https://a.example/1.png) ![b](https://a.example/2.png)",
                "![[a]](https://a.example/1.png) <IMG src='https://a.example/2.png'>",
                "hello @nora @otto @ines",
                "hello &#64;nora &commat;otto @ines"
            })
    void newcomersHaveLowerLimits(String body) {
        assertThatThrownBy(() -> check(body, TrustLevel.NEW)).isInstanceOf(InvalidInputException.class);
        assertThatCode(() -> check(body, TrustLevel.BASIC)).doesNotThrowAnyException();
    }

    @Test
    void mentionsAreLimitedForEverybody() {
        String crowd =
                IntStream.range(0, 10).mapToObj(i -> "&#64;nora" + i).collect(Collectors.joining(" ", "@ines ", ""));
        assertThatThrownBy(() -> check(crowd, TrustLevel.LEADER)).isInstanceOf(InvalidInputException.class);
        assertThatCode(() -> check("@nora ".repeat(11), TrustLevel.NEW)).doesNotThrowAnyException();
    }

    @Test
    void mailAddressesAreNotMentions() {
        assertThatCode(() -> check("a@example.com b@example.com c@example.com", TrustLevel.NEW))
                .doesNotThrowAnyException();
    }

    /** Limits count the people that a text names: here all that look like one. */
    private static void check(String body, TrustLevel trust) {
        PostingLimits.check(body, 0, Markdown.mentions(body).size(), trust);
    }

    @Test
    void unknownMentionsAreNotCounted() {
        assertThatCode(() -> PostingLimits.check("@media @import @keyframes", 0, 0, TrustLevel.NEW))
                .doesNotThrowAnyException();
    }
}
