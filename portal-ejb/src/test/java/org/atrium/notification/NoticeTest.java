package org.atrium.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class NoticeTest {

    @Test
    void quotesNoMoreThanAMailBears() {
        String quote = Notice.mailed("answer", Map.of(), "/", "😀".repeat(5000)).quote();
        assertThat(quote).hasSizeLessThan(1300).endsWith("😀…");
    }

    @Test
    void quotesNobodyTwice() {
        String answer = "> **Nora**\n>\n> Descaled?\n\nYes, twice.\n\nIt is > 90 °C.";
        assertThat(Notice.mailed("answer", Map.of(), "/", answer).quote()).isEqualTo("Yes, twice.\n\nIt is > 90 °C.");
        assertThat(Notice.mailed("answer", Map.of(), "/", "> Descaled?").quote())
                .isEqualTo("> Descaled?");
    }

    @Test
    void quotesShortWordsAsTheyAre() {
        assertThat(Notice.mailed("answer", Map.of(), "/", "Thanks!").quote()).isEqualTo("Thanks!");
    }
}
