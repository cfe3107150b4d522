package org.atrium.platform.settings;

import java.util.Optional;
import java.util.Set;

/** Refuses to run the demo, whose passwords are public, on a public address. */
final class DemoExposureCheck {

    private static final Set<String> LOCAL_HOSTS = Set.of("localhost", "[::1]", "0.0.0.0");

    private DemoExposureCheck() {}

    /** What is wrong with a demo where it is, empty for nothing. */
    static Optional<String> findError() {
        boolean exposed = Setting.DEMO.isOn()
                && !Setting.DEMO_ANYWHERE.isOn()
                && Setting.BASE_URL.findError().isEmpty()
                && !isLocal(Setting.BASE_URL.required());
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

    static boolean isLocal(String address) {
        String host = PublicAddress.host(address);
        return LOCAL_HOSTS.contains(host) || host.endsWith(".localhost") || host.matches("127\\.\\d+\\.\\d+\\.\\d+");
    }
}
