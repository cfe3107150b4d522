package org.atrium.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HighlightsTest {

    private static final String MIDDLE =
            "rinse the <mark>kettle</mark> twice, fill it to the line, boil it once and pour the water away before the first tea; "
                    + "then look inside and wipe what is left with a soft cloth";

    @Test
    void middlePassagesHaveEllipses() {
        assertThat(Highlights.cut(MIDDLE)).isEqualTo("… " + MIDDLE + " …");
    }

    @Test
    void wholeSentencesHaveNoEllipses() {
        String sentence = "R" + MIDDLE.substring(1) + ".";
        assertThat(Highlights.cut(sentence)).isEqualTo(sentence);
    }

    @Test
    void shortTextsAreShownWhole() {
        assertThat(Highlights.cut("mine too, same <mark>kettle</mark>"))
                .isEqualTo("mine too, same <mark>kettle</mark>");
    }
}
