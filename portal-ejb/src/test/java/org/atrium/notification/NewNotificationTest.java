package org.atrium.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.atrium.platform.mail.Mail;
import org.junit.jupiter.api.Test;

class NewNotificationTest {

    @Test
    void limitsTheQuote() {
        String quote = NewNotification.byMail("answer", Map.of(), "/", "😀".repeat(Mail.MAX_QUOTE))
                .quote();
        assertThat(quote).hasSizeBetween(Mail.MAX_QUOTE + 1, Mail.MAX_QUOTE + 4).endsWith("😀…");
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
