package org.atrium.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.atrium.account.AccountDirectory;
import org.atrium.account.Role;
import org.atrium.imports.jobs.ImportJobFailed;
import org.atrium.inbound.MailSetAside;
import org.atrium.moderation.ReviewQueueWaiting;
import org.atrium.platform.outbox.MessageSetAside;
import org.atrium.platform.ratelimit.RateLimit;
import org.atrium.platform.ratelimit.RateLimiter;

/**
 * Notifies moderators of a review queue that is full or old, and administrators of what the portal could not do by itself.
 * What can come by the hundred, mails and messages that wait, is news once an hour: the page lists all.
 */
@ApplicationScoped
class TroubleNotifications {

    private static final RateLimit PER_KIND = new RateLimit("troubleNotification", 1, Duration.ofHours(1));

    @Inject
    private Notifier notifier;

    @Inject
    private AccountDirectory accounts;

    @Inject
    private RateLimiter rateLimiter;

    void on(@Observes ReviewQueueWaiting queue) {
        notifier.send(
                accounts.activeWith(Set.of(Role.MODERATOR, Role.ADMIN)),
                NewNotification.byMail("reviewWaiting", Map.of("count", queue.texts()), "/moderation", null));
    }

    void on(@Observes ImportJobFailed failed) {
        notifyAdministrators(NewNotification.byMail(
                "importFailed",
                Map.of("kind", failed.kind(), "client", Objects.requireNonNullElse(failed.client(), "–")),
                "/admin/audit",
                null));
    }

    void on(@Observes MailSetAside mail) {
        if (tryAcquire("mail")) {
            notifyAdministrators(NewNotification.byMail("mailSetAside", Map.of(), "/admin/mails", null));
        }
    }

    /** In the portal alone: most of such messages are mails, and a mail about one that fails would be the next. */
    void on(@Observes MessageSetAside message) {
        if (tryAcquire("message")) {
            notifyAdministrators(NewNotification.inPortalOnly("messageSetAside", Map.of(), "/admin/outbox"));
        }
    }

    private boolean tryAcquire(String what) {
        return rateLimiter.tryAcquire(PER_KIND.attemptBy(what));
    }

    private void notifyAdministrators(NewNotification notice) {
        notifier.send(accounts.activeWith(Set.of(Role.ADMIN)), notice);
    }
}
