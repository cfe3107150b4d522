package org.atrium.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Numbers in people's words stay on one line, whatever stands around them. */
class NumbersApartTest {

    @Test
    void numbersInWordsStayOnOneLine() {
        assertThat(Markdown.html("My order HK-2001 (return R-31), **T-1007**, is late."))
                .contains(
                        "order <span class=\"number\">HK-2001</span> (return",
                        "<span class=\"number\">R-31</span>)",
                        "<strong><span class=\"number\">T-1007</span></strong>");
    }

    @Test
    void longNumberIsABlockThatFitsAnyScreen() {
        assertThat(Markdown.html("Parcel JJD-000390007882-1234567 please"))
                .contains("<span class=\"id\">JJD-000390007882-1234567</span>");
    }

    @Test
    void codeAddressesAndWordsAreLeftAlone() {
        assertThat(Markdown.html("`HK-2001` https://shop.example/HK-2001 E-MAIL and WI-FI, <b>x</b> A-B"))
                .doesNotContain("<span");
        assertThat(Markdown.html("    HK-2001 in a block")).doesNotContain("<span");
    }

    @Test
    void excerptAndJudgedTextHaveNoMarkup() {
        assertThat(Markdown.excerpt("Order HK-2001 is late", 100)).isEqualTo("Order HK-2001 is late");
    }
}
