package org.atrium.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TwilioCheckTest {

    private static final List<Setting> ALL = List.of(
            Setting.TWILIO_ACCOUNT, Setting.TWILIO_TOKEN, Setting.TWILIO_SMS_FROM, Setting.TWILIO_WHATSAPP_FROM);

    @AfterEach
    void clear() {
        ALL.forEach(setting -> System.clearProperty(setting.property()));
    }

    @Test
    void anAccountNeedsATokenAndANumber() {
        ALL.forEach(setting -> System.setProperty(setting.property(), ""));
        assertThat(TwilioCheck.findError()).isEmpty();
        System.setProperty(Setting.TWILIO_ACCOUNT.property(), "AC1");
        assertThat(TwilioCheck.findError()).isPresent();
        System.setProperty(Setting.TWILIO_TOKEN.property(), "secret");
        assertThat(TwilioCheck.findError().orElseThrow())
                .contains("PORTAL_TWILIO_ACCOUNT", "PORTAL_TWILIO_SMS_FROM")
                .doesNotContain("secret");
        System.setProperty(Setting.TWILIO_WHATSAPP_FROM.property(), "+4930123456");
        assertThat(TwilioCheck.findError()).isEmpty();
    }

    @Test
    void aNumberWithoutAnAccountIsAMistake() {
        ALL.forEach(setting -> System.setProperty(setting.property(), ""));
        System.setProperty(Setting.TWILIO_SMS_FROM.property(), "+4930123456");
        assertThat(TwilioCheck.findError()).isPresent();
    }
}
