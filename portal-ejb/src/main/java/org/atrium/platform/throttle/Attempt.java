package org.atrium.platform.throttle;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.atrium.platform.ids.Pseudonyms;

/** A try at something that may not be tried often. */
public final class Attempt {

    private final Pace pace;
    private final String who;

    Attempt(Pace pace, Object... who) {
        this.pace = pace;
        this.who = Arrays.stream(who).map(String::valueOf).collect(Collectors.joining("\n"));
    }

    Pace pace() {
        return pace;
    }

    /** What it is counted under: a pseudonym, so that the table of tries is no list of addresses. */
    String key(Pseudonyms pseudonyms) {
        return pseudonyms.of("try " + pace.what(), who);
    }
}
