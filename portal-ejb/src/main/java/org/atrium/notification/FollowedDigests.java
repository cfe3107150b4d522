package org.atrium.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.account.AccountSummary;
import org.atrium.forum.reading.FollowedThreads;
import org.atrium.forum.reading.FollowedThreads.UnreadThread;
import org.atrium.platform.settings.Setting;
import org.atrium.platform.text.Texts;
import org.atrium.platform.time.ScheduledTask;

/**
 * Mails the daily and weekly digests of what people follow, in the morning where they live. Whose is due is locked, and the
 * next one planned in the transaction that puts the mail into the outbox, so each is sent once, whatever the nodes do. What
 * is in it is read then, so it names nothing that was taken down meanwhile. If nothing is new, there is no mail.
 */
@ApplicationScoped
class FollowedDigests implements ScheduledTask {

    private static final int BATCH = 50;
    private static final int MAX_THREADS = 20;

    /** A digest that is this late, because the portal was down, is sent only by day. */
    private static final Duration LATE = Duration.ofHours(3);

    /** What was written before, and committed after this digest was read, is in the next one, if it is not read by then. */
    private static final Duration COMMITTED_WITHIN = Duration.ofMinutes(1);

    private static final LocalTime EVENING = LocalTime.of(20, 0);

    @Inject
    private NotificationQueries queries;

    @Inject
    private NotificationPreferences preferences;

    @Inject
    private AccountDirectory accountDirectory;

    @Inject
    private FollowedThreads followed;

    @Inject
    private Notifier notifier;

    @Inject
    private Clock clock;

    @Override
    @Transactional
    public void run() {
        Instant now = clock.instant();
        List<NotificationSettings> due = queries.dueSettingsForUpdate(now, BATCH);
        if (due.isEmpty()) {
            return;
        }
        List<AccountId> accounts =
                due.stream().map(NotificationSettings::accountId).toList();
        Map<AccountId, AccountSummary> readers = accountDirectory.summaries(accounts);
        ChosenChannels chosen = preferences.of(accounts, NotificationKind.DIGEST);
        due.forEach(settings -> end(settings, readers.get(settings.accountId()), chosen, now));
    }

    private void end(NotificationSettings settings, AccountSummary reader, ChosenChannels chosen, Instant now) {
        Optional<Instant> awake = nextMorning(settings, reader, now);
        if (awake.isPresent()) {
            settings.postponeDigest(awake.get());
            return;
        }
        Instant since = settings.digestedUntil();
        settings.markDigested(now.minus(COMMITTED_WITHIN));
        settings.planDigest(now, reader.timeZone());
        if (settings.digest() != DigestFrequency.OFF
                && reader.active()
                && chosen.reaches(reader, NotificationKind.DIGEST, NotificationChannel.EMAIL)) {
            send(reader, followed.unreadBetween(reader.id(), since, now, MAX_THREADS + 1));
        }
    }

    /** When it is sent instead; empty for now. */
    private static Optional<Instant> nextMorning(NotificationSettings settings, AccountSummary reader, Instant now) {
        ZoneId zone = reader.timeZone();
        Optional<Instant> quiet = settings.quietHours().flatMap(hours -> hours.endOf(now, zone));
        if (quiet.isPresent()) {
            return quiet;
        }
        LocalTime time = LocalTime.ofInstant(now, zone);
        boolean byDay = !time.isBefore(DigestFrequency.HOUR) && time.isBefore(EVENING);
        boolean late = settings.dueAt().plus(LATE).isBefore(now);
        return late && !byDay ? DigestFrequency.DAILY.next(now, zone) : Optional.empty();
    }

    private void send(AccountSummary reader, List<UnreadThread> threads) {
        if (threads.isEmpty()) {
            return;
        }
        Texts texts = Texts.in(reader.locale());
        String list = threads.stream()
                .limit(MAX_THREADS)
                .map(thread -> line(thread, texts))
                .collect(Collectors.joining("\n"));
        boolean more = threads.size() > MAX_THREADS;
        notifier.sendMail(
                reader.id(),
                NewNotification.byMailWithMarkdown(
                        "digest",
                        Map.of("count", Math.min(threads.size(), MAX_THREADS), "more", more ? 1 : 0),
                        "/community?show=following",
                        list));
    }

    private static String line(UnreadThread thread, Texts texts) {
        return "- [" + escaped(thread.title()) + "](" + Setting.BASE_URL.address() + thread.path() + ") – "
                + texts.get("notification.digestPosts", Map.of("count", thread.posts()));
    }

    /** Without what would be markup, and otherwise as it is: the text beside the HTML shows all of it. */
    private static String escaped(String title) {
        return title.strip().replaceAll("\\s+", " ").replaceAll("([\\\\`*_\\[\\]<>&~|$@!])", "\\\\$1");
    }
}
