package org.atrium.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** A form and what others changed while it was open. */
class MeanwhileTest {

    private static final String SHOWN = Meanwhile.marks(Map.of("priority", "LOW", "tags", "lid", "words", "a\nb"));

    @Test
    void whatWasLeftAloneIsAsItIsNow() {
        Meanwhile both = meet("LOW", "HIGH");
        assertThat(both.field("priority")).isEqualTo("HIGH");
        assertThat(both.changed("priority")).isEqualTo("HIGH");
        assertThat(both.isContested("priority")).isFalse();
    }

    @Test
    void whatWasTypedStaysBesideWhatOthersMadeOfIt() {
        Meanwhile both = meet("URGENT", "HIGH");
        assertThat(both.field("priority")).isEqualTo("URGENT");
        assertThat(both.changed("priority")).isEqualTo("HIGH");
        assertThat(both.isContested("priority")).isTrue();
    }

    @Test
    void whatNobodyElseChangedIsNoNews() {
        assertThat(meet("URGENT", "LOW").changed("priority")).isNull();
        assertThat(meet("HIGH", "HIGH").changed("priority")).isNull();
    }

    @Test
    void whatOthersEmptiedIsNews() {
        Meanwhile both = Meanwhile.of(SHOWN, Map.of("tags", "lid"), java.util.Collections.singletonMap("tags", null));
        assertThat(both.field("tags")).isNull();
        assertThat(both.changed("tags")).isEmpty();
    }

    @Test
    void lineEndsOfABrowserAreNoChange() {
        assertThat(Meanwhile.of(SHOWN, Map.of("words", "a\r\nb"), Map.of("words", "c"))
                        .field("words"))
                .isEqualTo("c");
    }

    private static Meanwhile meet(String typed, String now) {
        return Meanwhile.of(SHOWN, Map.of("priority", typed), Map.of("priority", now));
    }
}
