package org.atrium.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.atrium.moderation.Screening.ReviewHold;
import org.atrium.moderation.Screening.ScreeningRequest;
import org.atrium.platform.settings.Setting;
import org.atrium.testing.Growth;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a moderator sees before anybody else. */
class ScreeningTest {

    private static final List<String> WATCHED = List.of("scam", "voucher code");

    @BeforeEach
    void setBaseUrl() {
        System.setProperty(Setting.BASE_URL.property(), "http://localhost:8080");
    }

    @AfterEach
    void clearBaseUrl() {
        System.clearProperty(Setting.BASE_URL.property());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A plain question                                | false | false | ",
                "A plain question                                | true  | false | FIRST_POST",
                "A plain question                                | false | true  | CATEGORY_RULE",
                "What a SCAM!                                    | false | false | WATCHED_WORD",
                "What a scam!                                    | true  | true  | WATCHED_WORD",
                "My voucher   code fails                         | false | false | WATCHED_WORD",
                "Scampi for dinner                               | false | false | ",
                "www.a.example https://b.example                 | false | false | ",
                "https://www.a.example http://www.b.example      | false | false | ",
                "[a](//a.example) [b](h&#116;tps://b.example) ![c](<//c.example>) | true | false | TOO_MANY_LINKS",
                "[a](/a) [b](#b) [c](mailto:c@c.example) d@d.example | false | false | ",
                "http://a.example https://b.example www.c.example | true  | false | TOO_MANY_LINKS"
            })
    void strongestReasonIsReported(String words, boolean newcomer, boolean placeHolds, ReviewReason reason) {
        var hold = Screening.screen(new ScreeningRequest("", words, false, newcomer, 2, placeHolds), WATCHED);

        assertThat(hold.map(ReviewHold::reason).orElse(null)).isEqualTo(reason);
    }

    /** Letters of two alphabets that look alike are the same, whichever of them was watched for. */
    @ParameterizedTest
    @CsvSource({
        "двойник, двoйник",
        "двойник, ДВOЙНИК!",
        "ладно, ладнo",
        "xxx, ххх",
        "pay, рау here",
        "escape, еѕсаре",
        "нот, нoт",
        "scam, sсаm"
    })
    void lookalikeLettersDoNotHideAWatchedWord(String watched, String text) {
        assertThat(ScreenedText.of("", text).contains(watched)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"hot, нот", "pot, рот", "сор, а мусор", "двойник, двойники", "kot, кот"})
    void foreignWordsAreNotMistakenForWatchedOnes(String watched, String text) {
        assertThat(ScreenedText.of("", text).contains(watched)).isFalse();
    }

    /** What is judged is what readers see, however it was typed. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "这是垃圾邮件",
                "垃圾",
                "s**c**am here",
                "s&#99;am",
                "sc\u200bam",
                "sc\u00adam",
                "s<b></b>cam",
                "s<!-- x -->cam",
                "[s](https://a.example)cam",
                "ｓｃａｍ",
                "𝐬𝐜𝐚𝐦",
                "sсаm in two alphabets",
                "ŠČÁM",
                "这是scam邮件",
                "scam的",
                "a cafe\u0301",
                "CAFE\u0301!",
                "[cheap](https://scam.example)",
                "[cheap](https://a.example \"a scam\")",
                "![cheap](https://a.example/1.png \"a scam\")",
                "![scam](https://a.example/1.png)",
                "`scam`",
                "스팸을 보냈다",
                "voucher\n**code**"
            })
    void watchedWordsMatchRenderedText(String body) {
        assertThat(isWatched("", body)).as(body).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Scampi for dinner",
                "muscammed",
                "scams",
                "s cam",
                "垃 圾",
                "sca-m",
                "a scäm<b>pi</b>",
                "сам по себе"
            })
    void otherWordsPass(String body) {
        assertThat(isWatched("", body)).as(body).isFalse();
    }

    @Test
    void titlesAreScreenedAsPlainText() {
        assertThat(isWatched("No sc\u200bam\nkettle", "Words")).isTrue();
        assertThat(isWatched("Kettle\nscam", "Words")).isTrue();
        assertThat(isWatched("s**c**am", "Words")).isFalse();
    }

    private static boolean isWatched(String title, String body) {
        return Screening.screen(
                        new ScreeningRequest(title, body, false, false, 2, false),
                        List.of("垃圾", "scam", "café", "스팸", "voucher code"))
                .map(ReviewHold::reason)
                .filter(ReviewReason.WATCHED_WORD::equals)
                .isPresent();
    }

    @Test
    void screeningTimeIsLinear() {
        for (String marks : List.of("\u0301\u0316", "\u0301", "scam ", "垃圾 ", "s\u200b")) {
            Growth.isLinear("watched words", "a", marks, "", body -> isWatched(body, body));
        }
    }

    @Test
    void internalLinksDoNotCount() {
        String home =
                "http://localhost:8080/a https://LOCALHOST:8443/b http://localhost/c [d](//localhost/d) `http://localhost/e`";
        assertThat(Screening.screen(new ScreeningRequest(home, home, false, false, 0, false), WATCHED))
                .isEmpty();
        for (String out : List.of(
                "http://localhost.evil.example",
                "http://localhost@evil.example",
                "http://evil.example/localhost",
                "[x](https://evil.example\\\\@localhost)",
                "`https://evil.example/#@localhost`",
                "www.localhost.example")) {
            assertThat(Screening.screen(new ScreeningRequest("", out, false, false, 0, false), WATCHED))
                    .as(out)
                    .contains(new ReviewHold(ReviewReason.TOO_MANY_LINKS, "1"));
        }
    }

    @Test
    void repeatedLinksCountEachTime() {
        var hold = Screening.screen(
                new ScreeningRequest("", "[a][x], [b][x], [c][x]\n\n[x]: https://x.example", false, false, 2, false),
                WATCHED);

        assertThat(hold).contains(new ReviewHold(ReviewReason.TOO_MANY_LINKS, "3"));
    }

    @Test
    void linksInTitlesCount() {
        var hold = Screening.screen(
                new ScreeningRequest("https://x.example", "[y](https://y.example)", false, false, 1, false), WATCHED);

        assertThat(hold).contains(new ReviewHold(ReviewReason.TOO_MANY_LINKS, "2"));
    }

    @Test
    void detailNamesTheMatchedWords() {
        var one = Screening.screen(new ScreeningRequest("", "a scam", false, false, 2, false), WATCHED);
        var both =
                Screening.screen(new ScreeningRequest("", "a voucher code is a scam", false, false, 2, false), WATCHED);

        assertThat(one).map(ReviewHold::detail).contains("scam");
        assertThat(both).map(ReviewHold::detail).contains("scam, voucher code");
    }
}
