package org.atrium.platform.ratelimit;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.atrium.platform.ids.Pseudonyms;

/** An attempt at a rate-limited action. */
public final class LimitedAttempt {

    private final RateLimit rateLimit;
    private final String subjects;

    LimitedAttempt(RateLimit rateLimit, Object... subjects) {
        this.rateLimit = rateLimit;
        this.subjects = Arrays.stream(subjects).map(String::valueOf).collect(Collectors.joining("\n"));
    }

    RateLimit rateLimit() {
        return rateLimit;
    }

    /** What it is counted under: a pseudonym, so that the table of tries is no list of addresses. */
    String key(Pseudonyms pseudonyms) {
        return pseudonyms.of("try " + rateLimit.name(), subjects);
    }
}
