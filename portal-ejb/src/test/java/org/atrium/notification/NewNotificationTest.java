package org.atrium.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class NewNotificationTest {

    @Test
    void limitsTheQuote() {
        String quote = NewNotification.byMail("answer", Map.of(), "/", "😀".repeat(5000))
                .quote();
        assertThat(quote).hasSizeLessThan(1300).endsWith("😀…");
    }

    @Test
    void omitsNestedQuotes() {
        String answer = "> **Nora**\n>\n> Descaled?\n\nYes, twice.\n\nIt is > 90 °C.";
        assertThat(NewNotification.byMail("answer", Map.of(), "/", answer).quote())
                .isEqualTo("Yes, twice.\n\nIt is > 90 °C.");
        assertThat(NewNotification.byMail("answer", Map.of(), "/", "> Descaled?")
                        .quote())
                .isEqualTo("> Descaled?");
    }

    @Test
    void keepsShortQuotes() {
        assertThat(NewNotification.byMail("answer", Map.of(), "/", "Thanks!").quote())
                .isEqualTo("Thanks!");
    }
}
