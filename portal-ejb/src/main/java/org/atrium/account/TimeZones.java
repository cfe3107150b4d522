package org.atrium.account;

import java.time.ZoneId;
import java.util.Set;
import org.atrium.platform.settings.Setting;

/** Validates time zones by their IANA names, such as {@code Europe/Warsaw}. */
public final class TimeZones {

    private static final Set<String> KNOWN = ZoneId.getAvailableZoneIds();

    private TimeZones() {}

    /** Whether times can be told in it. A browser may know one that is younger than this server. */
    public static boolean isKnown(String name) {
        return name != null && KNOWN.contains(name);
    }

    /** Where the shop is: by its days those live of whom nothing else is known. */
    public static ZoneId shopZone() {
        return ZoneId.of(Setting.TIME_ZONE.required());
    }

    /** The time zone, the portal's own for none. */
    static String orDefault(String name) {
        return name == null || name.isBlank() ? Setting.TIME_ZONE.required() : name;
    }
}
