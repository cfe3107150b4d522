package org.atrium.account;

import java.time.Duration;
import org.atrium.platform.settings.Setting;

/** Where somebody comes in: the pages or the REST API. */
public enum Door {
    PAGES(Duration.ofDays(30)),
    API(Duration.ofHours(24));

    private final Duration lasts;

    Door(Duration lasts) {
        this.lasts = lasts;
    }

    /** How long a sign-in holds. That of somebody who works for the company opens more, and is over sooner. */
    Duration lasts(boolean staff) {
        Duration staffs = Setting.STAFF_SESSION.duration();
        return staff && staffs.compareTo(lasts) < 0 ? staffs : lasts;
    }
}
