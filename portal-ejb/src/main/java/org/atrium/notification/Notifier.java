package org.atrium.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.account.AccountSummary;
import org.atrium.account.PersonName;
import org.atrium.account.PreferredChannel;
import org.atrium.platform.mail.Mail;
import org.atrium.platform.mail.Mail.EarlierMessage;
import org.atrium.platform.mail.MailConversation;
import org.atrium.platform.mail.Mailer;
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
    private EndedMails endedMails;

    @Inject
    private Event<NotificationsWritten> written;

    @Inject
    private Clock clock;

    void send(AccountId account, NewNotification notice) {
        send(List.of(account), notice);
    }

    /** Placeholders, and people who are kept out or want to hear nothing, are passed over. */
    void send(Collection<AccountId> accounts, NewNotification notice) {
        List<AccountSummary> recipients = accountDirectory.summaries(accounts).values().stream()
                .filter(recipient -> recipient.active() && recipient.preferredChannel() != PreferredChannel.NONE)
                .toList();
        List<Notification> added = recipients.stream()
                .map(recipient -> new Notification(recipient.id(), notice, clock.instant()))
                .toList();
        added.forEach(entityManager::persist);
        if (!added.isEmpty()) {
            written.fire(NotificationsWritten.of(added));
        }
        mail(recipients, notice);
    }

    /** Mails what needs no entry in the portal, such as what stands there already. */
    void sendMail(AccountId account, NewNotification notice) {
        mail(
                accountDirectory.summaries(List.of(account)).values().stream()
                        .filter(AccountSummary::active)
                        .toList(),
                notice);
    }

    /** Those who want mails, and have not ended this kind. */
    private void mail(List<AccountSummary> recipients, NewNotification notice) {
        List<AccountSummary> readers = recipients.stream()
                .filter(recipient -> notice.mailed() && recipient.preferredChannel() == PreferredChannel.EMAIL)
                .toList();
        if (readers.isEmpty()) {
            return;
        }
        Set<AccountId> without = MailKind.of(notice.kind())
                .map(kind -> endedMails.endedBy(
                        readers.stream().map(AccountSummary::id).toList(), kind))
                .orElseGet(Set::of);
        Map<AccountId, PersonName> authors = accountDirectory.names(
                notice.earlier().stream().map(EarlierText::author).toList());
        readers.stream()
                .filter(reader -> !without.contains(reader.id()))
                .forEach(reader -> mailer.send(mail(reader, notice, authors)));
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
        Optional<MailKind> kind = MailKind.of(notice.kind());
        return notice.followed() != null && kind.filter(MailKind.REPLY::equals).isPresent()
                ? MailScope.repliesIn(notice.followed())
                : kind.map(MailScope::of).orElse(MailScope.ALL);
    }

    /** Whoever reads it goes on with it by answering. */
    private static MailConversation conversationOf(AccountSummary recipient, NewNotification notice) {
        return notice.conversation() == null
                ? null
                : notice.conversation().readBy(recipient.id().value());
    }
}
