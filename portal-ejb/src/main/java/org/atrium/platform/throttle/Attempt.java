package org.atrium.platform.throttle;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.atrium.platform.ids.SecretToken;

/** A try at something that may not be tried often. */
public final class Attempt {

    private final Pace pace;
    private final String key;

    Attempt(Pace pace, Object... who) {
        this.pace = pace;
        this.key = Arrays.stream(who).map(String::valueOf).collect(Collectors.joining("\n", pace.what() + "\n", ""));
    }

    Pace pace() {
        return pace;
    }

    /** What it is counted under: a hash, so that the table of tries is no list of addresses. */
    String key() {
        return new SecretToken(key).hash();
    }
}
