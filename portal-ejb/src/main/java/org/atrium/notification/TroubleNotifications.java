package org.atrium.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.atrium.account.AccountDirectory;
import org.atrium.account.Role;
import org.atrium.imports.jobs.ImportJobFailed;
import org.atrium.inbound.MailSetAside;
import org.atrium.moderation.ReviewQueueWaiting;
import org.atrium.platform.outbox.MessageSetAside;

/**
 * Notifies moderators of a review queue that is full or old, and administrators of what the portal could not do by itself.
 * Mails and messages that wait can come by the hundred: see {@link HourlyNotifications}.
 */
@ApplicationScoped
class TroubleNotifications {

    private static final Set<Role> ADMINISTRATORS = Set.of(Role.ADMIN);

    @Inject
    private Notifier notifier;

    @Inject
    private AccountDirectory accounts;

    @Inject
    private HourlyNotifications hourly;

    void on(@Observes ReviewQueueWaiting queue) {
        notifier.send(
                accounts.activeWith(Set.of(Role.MODERATOR, Role.ADMIN)),
                NewNotification.byMail("reviewWaiting", Map.of("count", queue.texts()), "/moderation", null));
    }

    void on(@Observes ImportJobFailed failed) {
        notifier.send(
                accounts.activeWith(ADMINISTRATORS),
                NewNotification.byMail(
                        "importFailed",
                        Map.of("kind", failed.kind(), "client", Objects.requireNonNullElse(failed.client(), "–")),
                        "/admin/audit",
                        null));
    }

    void on(@Observes MailSetAside mail) {
        hourly.send(ADMINISTRATORS, NewNotification.byMail("mailSetAside", Map.of(), "/admin/mails", null));
    }

    /** In the portal alone: most of such messages are mails, and a mail about one that fails would be the next. */
    void on(@Observes MessageSetAside message) {
        hourly.send(ADMINISTRATORS, NewNotification.inPortalOnly("messageSetAside", Map.of(), "/admin/outbox"));
    }
}
