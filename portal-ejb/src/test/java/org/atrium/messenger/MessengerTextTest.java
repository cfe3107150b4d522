package org.atrium.messenger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.atrium.platform.settings.Setting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessengerTextTest {

    @BeforeEach
    void setAddress() {
        System.setProperty(Setting.BASE_URL.property(), "https://portal.example");
    }

    @AfterEach
    void clearAddress() {
        System.clearProperty(Setting.BASE_URL.property());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2*3*4 __init__ a_b [R]: 1\n# https://a.b/_x_",
                "Total\n---\nless than <b>5</b> & more &amp; so",
                "[www.bank.example](https://evil.example) ![x](/files/1) <a@b.example>",
                "a | b\n===\n~~not~~ `this` \\ that",
                "+\n-\n> quoted?"
            })
    void whatPeopleTypeIsShownAsTheyTypedIt(String typed) {
        assertThat(MessengerText.of(MessengerText.markdown(typed))).isEqualTo(typed);
    }

    @Test
    void plainWordsStayAsTheyAre() {
        assertThat(MessengerText.of("Hello Nora,\nit comes *tomorrow*.\n\nYours"))
                .isEqualTo("Hello Nora,\nit comes tomorrow.\n\nYours");
    }

    @Test
    void listsKeepTheirSigns() {
        assertThat(MessengerText.of("Do this:\n\n3. Unplug it\n4. Wait\n\n- tea\n- milk"))
                .isEqualTo("Do this:\n\n3. Unplug it\n4. Wait\n\n- tea\n- milk");
    }

    @Test
    void linksSayWhereTheyLead() {
        assertThat(MessengerText.of("See [the manual](/faq/kettle) or https://shop.example/a_b."))
                .isEqualTo("See the manual (https://portal.example/faq/kettle) or https://shop.example/a_b.");
    }

    @Test
    void whatLooksLikeMarkupIsNotShownTwice() {
        assertThat(MessengerText.of("5 < 6 & <b>bold</b> \\*star\\*")).isEqualTo("5 < 6 & bold *star*");
    }

    @Test
    void aShortTextIsOneMessage() {
        assertThat(MessengerText.split("Hello", 10)).containsExactly("Hello");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Words of a text that goes on and on, sentence by sentence. ",
                "我的水壶一直在滴水，请问怎么办？",
                "👩‍👩‍👧‍👦",
                "العربية تُكتب من اليمين إلى اليسار. ",
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
            })
    void aLongTextIsSplitAndNothingIsLost(String words) {
        String text = words.repeat(60).strip();
        List<String> parts = MessengerText.split(text, 200);
        assertThat(parts).hasSizeGreaterThan(2).allMatch(part -> part.length() <= 200);
        assertThat(parts.get(0)).startsWith("(1/" + parts.size() + ") ");
        String joined = parts.stream()
                .map(part -> part.substring(part.indexOf(')') + 2))
                .collect(Collectors.joining());
        assertThat(joined.replace(" ", "")).isEqualTo(text.replace(" ", ""));
    }

    @Test
    void noCharacterIsCutInTwo() {
        assertThat(MessengerText.split("👩‍👩‍👧‍👦".repeat(60), 100))
                .allMatch(part -> part.substring(part.indexOf(')') + 2).startsWith("👩‍👩‍👧‍👦"));
    }
}
