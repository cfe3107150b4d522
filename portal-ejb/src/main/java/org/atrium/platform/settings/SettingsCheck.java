package org.atrium.platform.settings;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Keeps the portal from starting with a setting that means nothing, and says which, rather than let the first request
 * that needs it find out.
 */
@Singleton
@Startup
public class SettingsCheck {

    @PostConstruct
    void check() {
        List<String> objections = Stream.concat(
                        Arrays.stream(Setting.values()).map(Setting::objection), Stream.of(DemoPlace.objection()))
                .flatMap(Optional::stream)
                .toList();
        if (!objections.isEmpty()) {
            throw new IllegalStateException(String.join("; ", objections));
        }
    }
}
