package org.atrium.account;

import java.time.Duration;
import org.atrium.platform.settings.Setting;

/** Where a session is used: pages or REST API. A session of one is not accepted by the other. */
public enum SessionType {
    /** The pages, by cookie. */
    PAGES(Duration.ofDays(30)),
    /** The REST API, by bearer token. */
    API(Duration.ofHours(24));

    private final Duration lifetime;

    SessionType(Duration lasts) {
        this.lifetime = lasts;
    }

    /** How long a sign-in holds. That of somebody who works for the company opens more, and is over sooner. */
    Duration lifetime(boolean staff) {
        Duration staffs = Setting.STAFF_SESSION.duration();
        return staff && staffs.compareTo(lifetime) < 0 ? staffs : lifetime;
    }
}
