package org.atrium.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.atrium.account.TimeZoneChanged;

/** Plans what waits for a time of day anew when the clock is another one: kept messages, and the next digest. */
@ApplicationScoped
class ChangedTimeZones {

    @Inject
    private NotificationQueries queries;

    @Inject
    private NotificationPreferences preferences;

    @Inject
    private KeptMessages keptMessages;

    @Inject
    private Clock clock;

    void on(@Observes TimeZoneChanged changed) {
        if (queries.settings(changed.account()).isEmpty()) {
            return;
        }
        NotificationSettings settings = preferences.settingsForUpdate(changed.account());
        settings.planDigest(clock.instant(), changed.timeZone());
        keptMessages.reschedule(changed.account(), settings.quietHours(), changed.timeZone());
    }
}
