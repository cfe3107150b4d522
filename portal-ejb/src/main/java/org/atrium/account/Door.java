package org.atrium.account;

import java.time.Duration;

/** Where somebody comes in: the pages or the REST API. */
public enum Door {
    PAGES(Duration.ofDays(30)),
    API(Duration.ofHours(24));

    private final Duration lasts;

    Door(Duration lasts) {
        this.lasts = lasts;
    }

    Duration lasts() {
        return lasts;
    }
}
