package org.atrium.platform.settings;

import java.util.Optional;
import java.util.stream.Stream;

/** Whether all is set that it takes to send by Twilio. */
final class TwilioCheck {

    private TwilioCheck() {}

    static Optional<String> findError() {
        boolean account = Setting.TWILIO_ACCOUNT.value().isPresent();
        boolean number = Stream.of(Setting.TWILIO_SMS_FROM, Setting.TWILIO_WHATSAPP_FROM)
                .anyMatch(setting -> setting.value().isPresent());
        boolean complete = Setting.TWILIO_TOKEN.value().isPresent() && number;
        return account && !complete || !account && number
                ? Optional.of("%s, %s and one of %s and %s go together"
                        .formatted(
                                Setting.TWILIO_ACCOUNT.variable(),
                                Setting.TWILIO_TOKEN.variable(),
                                Setting.TWILIO_SMS_FROM.variable(),
                                Setting.TWILIO_WHATSAPP_FROM.variable()))
                : Optional.empty();
    }
}
