package org.atrium.platform.settings;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.atrium.platform.brand.BrandCheck;

/** Refuses to start with an invalid setting and names it. */
@Singleton
@Startup
public class SettingsCheck {

    @PostConstruct
    void check() {
        List<String> objections = Stream.concat(
                        Arrays.stream(Setting.values()).map(Setting::findError),
                        Stream.of(
                                DemoExposureCheck.findError(),
                                PasswordMemoryCheck.findError(),
                                FilesPlaceCheck.findError(),
                                MailboxCheck.findError(),
                                TwilioCheck.findError()))
                .flatMap(Optional::stream)
                .toList();
        if (objections.isEmpty()) {
            objections = BrandCheck.errors().toList();
        }
        if (!objections.isEmpty()) {
            throw new IllegalStateException(String.join("; ", objections));
        }
    }
}
