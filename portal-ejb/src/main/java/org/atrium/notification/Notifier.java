package org.atrium.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.account.AccountSummary;
import org.atrium.account.PreferredChannel;
import org.atrium.platform.mail.Mail;
import org.atrium.platform.mail.MailConversation;
import org.atrium.platform.mail.Mailer;

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
    private Clock clock;

    void send(AccountId account, NewNotification notice) {
        send(List.of(account), notice);
    }

    /** Placeholders, and people who are kept out or want to hear nothing, are passed over. */
    void send(Collection<AccountId> accounts, NewNotification notice) {
        accountDirectory.summaries(accounts).values().stream()
                .filter(recipient -> recipient.active() && recipient.preferredChannel() != PreferredChannel.NONE)
                .forEach(recipient -> send(recipient, notice));
    }

    /** Mails what needs no entry in the portal, such as what stands there already. */
    void sendMail(AccountId account, NewNotification notice) {
        accountDirectory.summaries(List.of(account)).values().stream()
                .filter(AccountSummary::active)
                .forEach(recipient -> sendMail(recipient, notice));
    }

    private void send(AccountSummary recipient, NewNotification notice) {
        entityManager.persist(new Notification(recipient.id(), notice, clock.instant()));
        sendMail(recipient, notice);
    }

    private void sendMail(AccountSummary recipient, NewNotification notice) {
        if (notice.mailed() && recipient.preferredChannel() == PreferredChannel.EMAIL) {
            mailer.send(new Mail(
                    recipient.email(),
                    recipient.displayName(),
                    recipient.locale(),
                    "notification.mail." + notice.kind(),
                    notice.arguments(),
                    notice.link(),
                    notice.quote(),
                    notice.markdown(),
                    unsubscribeLinks.path(recipient.id()),
                    conversationOf(recipient, notice)));
        }
    }

    /** Whoever reads it goes on with it by answering. */
    private static MailConversation conversationOf(AccountSummary recipient, NewNotification notice) {
        return notice.conversation() == null
                ? null
                : notice.conversation().readBy(recipient.id().value());
    }
}
