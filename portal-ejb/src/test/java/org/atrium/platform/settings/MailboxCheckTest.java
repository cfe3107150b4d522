package org.atrium.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MailboxCheckTest {

    @AfterEach
    void clear() {
        List.of(Setting.IMAP_HOST, Setting.IMAP_USER, Setting.IMAP_PASSWORD)
                .forEach(setting -> System.clearProperty(setting.property()));
    }

    @Test
    void aMailboxNeedsAUserAndAPassword() {
        set(Setting.IMAP_USER, "");
        set(Setting.IMAP_PASSWORD, "");
        set(Setting.IMAP_HOST, "");
        assertThat(MailboxCheck.findError()).isEmpty();
        set(Setting.IMAP_HOST, "imap.shop.example");
        assertThat(MailboxCheck.findError()).isPresent();
        set(Setting.IMAP_USER, "support");
        assertThat(MailboxCheck.findError().orElseThrow())
                .contains("PORTAL_IMAP_HOST", "PORTAL_IMAP_USER", "PORTAL_IMAP_PASSWORD");
        set(Setting.IMAP_PASSWORD, "secret");
        assertThat(MailboxCheck.findError()).isEmpty();
    }

    private static void set(Setting setting, String value) {
        System.setProperty(setting.property(), value);
    }
}
