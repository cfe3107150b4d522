package org.atrium.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.account.AccountSummary;
import org.atrium.account.PersonName;
import org.atrium.account.PreferredChannel;
import org.atrium.platform.mail.Mail;
import org.atrium.platform.mail.Mail.EarlierMessage;
import org.atrium.platform.mail.MailConversation;
import org.atrium.platform.mail.Mailer;
import org.atrium.platform.settings.Setting;
import org.atrium.platform.text.Texts;

/** Sends notifications by an account's preferred channel, in the transaction of the event. */
@ApplicationScoped
class Notifier {

    @Inject
    private EntityManager entityManager;

    @Inject
    private AccountDirectory accountDirectory;

    @Inject
    private Mailer mailer;

    @Inject
    private UnsubscribeLinks unsubscribeLinks;

    @Inject
    private NotificationPreferences preferences;

    @Inject
    private KeptMessages keptMessages;

    @Inject
    private AvailableTextMessages textMessages;

    @Inject
    private Event<NotificationsWritten> written;

    @Inject
    private Clock clock;

    void send(AccountId account, NewNotification notice) {
        send(List.of(account), notice);
    }

    /** Placeholders, people who are kept out or want no notifications, and whom the kind is not for, are passed over. */
    void send(Collection<AccountId> accounts, NewNotification notice) {
        NotificationKind kind = NotificationKind.of(notice.kind());
        List<AccountSummary> people = active(accounts, kind);
        ChosenChannels chosen = chosenBy(people, kind);
        List<Notification> added = chosen.readers(people, kind, NotificationChannel.PORTAL).stream()
                .map(reader -> new Notification(reader.id(), notice, clock.instant()))
                .toList();
        added.forEach(entityManager::persist);
        if (!added.isEmpty()) {
            written.fire(NotificationsWritten.of(added));
        }
        if (notice.mailed()) {
            mail(people, notice, chosen);
            text(people, notice, chosen);
        }
    }

    /** Mails what needs no entry in the portal, such as what stands there already. */
    void sendMail(AccountId account, NewNotification notice) {
        NotificationKind kind = NotificationKind.of(notice.kind());
        List<AccountSummary> people = active(List.of(account), kind);
        mail(people, notice, chosenBy(people, kind));
    }

    private List<AccountSummary> active(Collection<AccountId> accounts, NotificationKind kind) {
        return accountDirectory.summaries(accounts).values().stream()
                .filter(recipient -> recipient.active()
                        && recipient.preferredChannel() != PreferredChannel.NONE
                        && kind.isFor(recipient.roles()))
                .toList();
    }

    private ChosenChannels chosenBy(List<AccountSummary> people, NotificationKind kind) {
        return preferences.of(people.stream().map(AccountSummary::id).toList(), kind);
    }

    /** At once, or after their quiet hours. */
    private void mail(List<AccountSummary> people, NewNotification notice, ChosenChannels chosen) {
        NotificationKind kind = NotificationKind.of(notice.kind());
        List<AccountSummary> readers = chosen.readers(people, kind, NotificationChannel.EMAIL);
        if (readers.isEmpty()) {
            return;
        }
        Map<AccountId, PersonName> authors = accountDirectory.names(
                notice.earlier().stream().map(EarlierText::author).toList());
        Instant now = clock.instant();
        readers.forEach(reader -> {
            Mail mail = mail(reader, notice, authors);
            chosen.quietUntil(reader, now)
                    .ifPresentOrElse(
                            until -> keptMessages.keepMail(reader.id(), kind, mail.withEarlier(List.of()), until),
                            () -> mailer.send(mail));
        });
    }

    /** What the portal says, with the address of the page it is about. */
    private void text(List<AccountSummary> people, NewNotification notice, ChosenChannels chosen) {
        NotificationKind kind = NotificationKind.of(notice.kind());
        List<AccountSummary> readers = chosen.readers(people, kind, NotificationChannel.TEXT);
        if (readers.isEmpty() || !textMessages.isAvailable()) {
            return;
        }
        Map<AccountId, String> numbers = textMessages.provenNumbers(
                readers.stream().map(AccountSummary::id).toList());
        Instant now = clock.instant();
        readers.stream().filter(reader -> numbers.containsKey(reader.id())).forEach(reader -> {
            String words = wordsOf(notice, reader);
            chosen.quietUntil(reader, now)
                    .ifPresentOrElse(
                            until -> keptMessages.keepText(reader.id(), kind, words, notice.link(), until),
                            () -> textMessages.send(numbers.get(reader.id()), words));
        });
    }

    private static String wordsOf(NewNotification notice, AccountSummary reader) {
        return Texts.in(reader.locale()).get("notification." + notice.kind(), notice.arguments()) + " "
                + Setting.BASE_URL.address() + notice.link();
    }

    private Mail mail(AccountSummary recipient, NewNotification notice, Map<AccountId, PersonName> authors) {
        Mail mail = new Mail(
                        recipient.email(),
                        recipient.displayName(),
                        recipient.locale(),
                        "notification.mail." + notice.kind(),
                        notice.arguments(),
                        notice.link(),
                        notice.quote(),
                        notice.markdown(),
                        unsubscribeLinks.path(recipient.id(), scopeOf(notice)),
                        conversationOf(recipient, notice))
                .withEarlier(notice.earlier().stream()
                        .map(earlier -> EarlierMessage.of(
                                nameOf(authors.get(earlier.author()), recipient),
                                earlier.at(),
                                earlier.body(),
                                recipient.locale(),
                                recipient.timeZone()))
                        .toList());
        return notice.followed() == null
                ? mail
                : mail.inList("thread-" + notice.followed().value() + ".forum");
    }

    private static String nameOf(PersonName author, AccountSummary reader) {
        return author == null ? Texts.in(reader.locale()).get("forum.gone") : author.displayName();
    }

    /** Of a thread's next reply its link ends those of this thread, of all other mails the kind. */
    private static MailScope scopeOf(NewNotification notice) {
        NotificationKind kind = NotificationKind.of(notice.kind());
        return notice.followed() != null && kind == NotificationKind.ANSWER
                ? MailScope.repliesIn(notice.followed())
                : MailScope.of(kind);
    }

    /** Whoever reads it goes on with it by answering. */
    private static MailConversation conversationOf(AccountSummary recipient, NewNotification notice) {
        return notice.conversation() == null
                ? null
                : notice.conversation().readBy(recipient.id().value());
    }
}
