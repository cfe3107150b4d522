package org.atrium.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.account.AccountSummary;
import org.atrium.forum.FollowerDirectory;
import org.atrium.forum.PostDirectory;
import org.atrium.forum.PostDirectory.PostSummary;
import org.atrium.forum.event.PostId;
import org.atrium.notification.KeptMessage.KeptForm;
import org.atrium.notification.TicketCopies.TicketCopy;
import org.atrium.platform.mail.Mail;
import org.atrium.platform.mail.Mailer;
import org.atrium.platform.outbox.Outbox;
import org.atrium.platform.outbox.RedactedFailure;
import org.atrium.platform.time.ScheduledTask;
import org.jboss.logging.Logger;

/**
 * Keeps mails and text messages until their reader's quiet hours are over. What the reader wants is asked again then:
 * whoever ended a kind meanwhile gets nothing of it, and whoever changed the hours gets it by the new ones. A post is mailed
 * as it is by then.
 */
@ApplicationScoped
class KeptMessages implements ScheduledTask {

    private static final Logger LOG = Logger.getLogger(KeptMessages.class);

    private static final int BATCH = 50;

    @Inject
    private EntityManager entityManager;

    @Inject
    private NotificationQueries queries;

    @Inject
    private NotificationPreferences preferences;

    @Inject
    private AccountDirectory accountDirectory;

    @Inject
    private FollowerDirectory followers;

    @Inject
    private PostDirectory posts;

    @Inject
    private AvailableTextMessages textMessages;

    @Inject
    private Mailer mailer;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    /** Keeps a mail as it is written. */
    void keepMail(AccountId reader, NotificationKind kind, Mail mail, Instant until) {
        keep(reader, kind, KeptForm.MAIL, Outbox.write(mail), mail.link(), until);
    }

    /** Keeps a copy of support's answer. */
    void keepCopy(AccountId reader, TicketCopy copy, Instant until) {
        keep(reader, NotificationKind.COPY, KeptForm.COPY, Outbox.write(copy), null, until);
    }

    /** Keeps a text message about a page. */
    void keepText(AccountId reader, NotificationKind kind, String words, String link, Instant until) {
        keep(reader, kind, KeptForm.TEXT, words, link, until);
    }

    private void keep(
            AccountId reader, NotificationKind kind, KeptForm form, String payload, String link, Instant until) {
        entityManager.persist(new KeptMessage(reader, kind, form, payload, link, until));
    }

    /** Somebody has other quiet hours from now on, or none, or another clock. */
    void reschedule(AccountId account, Optional<QuietHours> hours, ZoneId zone) {
        Instant now = clock.instant();
        queries.rescheduleMessages(
                account, hours.map(quiet -> quiet.firstAfter(now, zone)).orElse(now));
    }

    @Override
    @Transactional
    public void run() {
        Instant now = clock.instant();
        List<KeptMessage> due = queries.dueMessagesForUpdate(now, BATCH);
        if (due.isEmpty()) {
            return;
        }
        List<AccountId> accounts =
                due.stream().map(KeptMessage::accountId).distinct().toList();
        Map<AccountId, AccountSummary> readers = accountDirectory.summaries(accounts);
        ChosenChannels chosen = preferences.of(accounts, EnumSet.allOf(NotificationKind.class));
        Map<AccountId, String> numbers = textMessages.provenNumbers(accounts);
        Map<PostId, PostSummary> shown = posts.summaries(
                due.stream().map(KeptMessage::postId).filter(Objects::nonNull).toList());
        due.forEach(message -> {
            AccountSummary reader = readers.get(message.accountId());
            Optional<Instant> quiet = chosen.quietUntil(reader, now);
            if (quiet.isPresent()) {
                message.postpone(quiet.get());
                return;
            }
            if (isWanted(message, reader, chosen)) {
                PostSummary post = message.postId() == null ? null : shown.get(message.postId());
                release(message, reader, numbers.get(reader.id()), post);
            }
            entityManager.remove(message);
        });
    }

    private boolean isWanted(KeptMessage message, AccountSummary reader, ChosenChannels chosen) {
        return reader.active()
                && message.kind().isFor(reader.roles())
                && chosen.reaches(reader, message.kind(), message.form().channel())
                && (message.kind() != NotificationKind.ANSWER
                        || followers.isFollowing(message.threadId(), message.accountId()));
    }

    private void release(KeptMessage message, AccountSummary reader, String number, PostSummary post) {
        switch (message.form()) {
            case MAIL ->
                read(message, Mail.class)
                        .ifPresent(mail -> mailer.send(upToDate(mail, post).sentTo(reader.email())));
            case COPY -> read(message, TicketCopy.class).ifPresent(copy -> outbox.put(TicketCopies.KIND, copy));
            case TEXT -> Optional.ofNullable(number).ifPresent(known -> textMessages.send(known, message.payload()));
        }
    }

    private static Mail upToDate(Mail mail, PostSummary post) {
        return post == null || mail.quote() == null ? mail : mail.quoting(NewNotification.quoteOf(post.body()));
    }

    /** One that cannot be read, such as of another release, holds up no other; what it says is in the portal. */
    private static <T> Optional<T> read(KeptMessage message, Class<T> type) {
        try {
            return Optional.of(Outbox.read(message.payload(), type));
        } catch (JsonbException | JsonException e) {
            LOG.errorf(RedactedFailure.of(e), "The kept message %d cannot be read and is not sent", message.id());
            return Optional.empty();
        }
    }
}
