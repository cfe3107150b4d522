package org.atrium.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    private final Sentences sentences = new Sentences();

    @ParameterizedTest
    @ValueSource(strings = {"T-2041", "R-12", "FAQ-1014", "SW-1234", "IT-1A2B3C4D", "DE-2027-00012"})
    void numbersStandOnOneLine(String number) {
        assertThat(sentences
                        .of("Return " + number + " is requested (" + number + ").")
                        .html())
                .isEqualTo(
                        "Return <span class=\"number\">%1$s</span> is requested (<span class=\"number\">%1$s</span>)."
                                .formatted(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Check-in at 5", "E-MAIL", "nora@AB-12.example", "A-12b", "/orders/SW-1"})
    void otherWordsStayAsTheyAre(String words) {
        assertThat(sentences.of(words).html()).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-00012", "sw-1234", "#1001-B", "10"})
    void knownNumbersStandOnOneLineWhateverTheyAre(String number) {
        assertThat(sentences.of("Order " + number, number).html())
                .isEqualTo("Order <span class=\"number\">" + number + "</span>");
    }

    @Test
    void longNumbersAreBlocksThatBreakIfTheyMust() {
        String number = "302-1234567-7654321";
        assertThat(sentences.of("Order " + number, number).html())
                .isEqualTo("Order <span class=\"id\">" + number + "</span>");
        assertThat(sentences.of("Order AB-12345678-7654321", null).html())
                .isEqualTo("Order <span class=\"id\">AB-12345678-7654321</span>");
    }

    @Test
    void restIsEscaped() {
        assertThat(sentences.of("<b>AB-1</b> & $1 \\").html())
                .isEqualTo("&lt;b&gt;<span class=\"number\">AB-1</span>&lt;/b&gt; &amp; $1 \\");
    }
}
