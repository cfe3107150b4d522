package org.atrium.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.atrium.account.AccountCard;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.account.PreferredChannel;
import org.atrium.platform.mail.Mail;
import org.atrium.platform.mail.Post;

/** Writes a notice to people as they want to hear from the portal, as part of the transaction of what happened. */
@ApplicationScoped
class Notifier {

    @Inject
    private EntityManager entityManager;

    @Inject
    private AccountDirectory people;

    @Inject
    private Post post;

    @Inject
    private MailLinks links;

    @Inject
    private Clock clock;

    void tell(AccountId person, Notice notice) {
        tell(List.of(person), notice);
    }

    /** Placeholders, and people who are kept out or want to hear nothing, are passed over. */
    void tell(Collection<AccountId> persons, Notice notice) {
        people.cards(persons).values().stream()
                .filter(card -> card.active() && card.preferredChannel() != PreferredChannel.NONE)
                .forEach(card -> tell(card, notice));
    }

    /** Mails what stands in the portal already. */
    void mail(AccountId person, Notice notice) {
        people.cards(List.of(person)).values().stream()
                .filter(AccountCard::active)
                .forEach(card -> mail(card, notice));
    }

    private void tell(AccountCard card, Notice notice) {
        entityManager.persist(new Notification(card.id(), notice, clock.instant()));
        mail(card, notice);
    }

    private void mail(AccountCard card, Notice notice) {
        if (notice.byMail() && card.preferredChannel() == PreferredChannel.EMAIL) {
            post.send(new Mail(
                    card.email(),
                    card.displayName(),
                    card.locale(),
                    "notification.mail." + notice.kind(),
                    notice.arguments(),
                    notice.link(),
                    notice.quote(),
                    notice.markdown(),
                    links.path(card.id()),
                    notice.conversation()));
        }
    }
}
