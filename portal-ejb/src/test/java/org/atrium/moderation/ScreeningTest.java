package org.atrium.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.atrium.moderation.Screening.Hold;
import org.atrium.moderation.Screening.NewText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a moderator sees before anybody else. */
class ScreeningTest {

    private static final List<String> WATCHED = List.of("scam", "voucher code");

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
    void holdsForItsStrongestReason(String words, boolean newcomer, boolean placeHolds, ReviewReason reason) {
        var hold = Screening.judge(new NewText(words, false, newcomer, 2, placeHolds), WATCHED);

        assertThat(hold.map(Hold::reason).orElse(null)).isEqualTo(reason);
    }

    @Test
    void countsALinkAsOftenAsItIsGiven() {
        var hold = Screening.judge(
                new NewText("[a][x], [b][x], [c][x]\n\n[x]: https://x.example", false, false, 2, false), WATCHED);

        assertThat(hold).contains(new Hold(ReviewReason.TOO_MANY_LINKS, "3"));
    }

    @Test
    void saysWhichWordsItFound() {
        var one = Screening.judge(new NewText("a scam", false, false, 2, false), WATCHED);
        var both = Screening.judge(new NewText("a voucher code is a scam", false, false, 2, false), WATCHED);

        assertThat(one).map(Hold::detail).contains("scam");
        assertThat(both).map(Hold::detail).contains("scam, voucher code");
    }
}
