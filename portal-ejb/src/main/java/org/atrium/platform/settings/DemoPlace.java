package org.atrium.platform.settings;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Keeps a demo, whose password everybody can read, from being reached by everybody. */
final class DemoPlace {

    private static final Set<String> HERE = Set.of("localhost", "[::1]", "0.0.0.0");

    private DemoPlace() {}

    /** What is wrong with a demo where it is, empty for nothing. */
    static Optional<String> objection() {
        boolean exposed = Setting.DEMO.isOn()
                && !Setting.DEMO_ANYWHERE.isOn()
                && Setting.BASE_URL.objection().isEmpty()
                && !isHere(Setting.BASE_URL.required());
        return exposed
                ? Optional.of(
                        "%s is on, and everybody who reaches %s could sign in as its administrator: set %s to localhost, or %s to true if that is meant"
                                .formatted(
                                        Setting.DEMO.variable(),
                                        Setting.BASE_URL.required(),
                                        Setting.BASE_URL.variable(),
                                        Setting.DEMO_ANYWHERE.variable()))
                : Optional.empty();
    }

    static boolean isHere(String address) {
        String host = String.valueOf(URI.create(address).getHost()).toLowerCase(Locale.ROOT);
        return HERE.contains(host) || host.endsWith(".localhost") || host.matches("127\\.\\d+\\.\\d+\\.\\d+");
    }
}
