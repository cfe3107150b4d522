package org.atrium.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.account.AccountSummary;
import org.atrium.platform.mail.Mail;
import org.atrium.platform.mail.Mailer;
import org.atrium.platform.outbox.Outbox;
import org.atrium.platform.outbox.OutboxHandler;
import org.atrium.returns.GuestReturnLinks;

/**
 * Mails people without an account what becomes of the return they asked for: whatever else they want to hear, for it is the
 * only way to them. The link is made when the mail is sent, so it exists nowhere else.
 */
@ApplicationScoped
class ReturnContactMailer implements OutboxHandler {

    private static final String KIND = "contactReturn";

    @Inject
    private Outbox outbox;

    @Inject
    private Mailer mailer;

    @Inject
    private AccountDirectory accountDirectory;

    @Inject
    private GuestReturnLinks links;

    void send(AccountId account, String number, NewNotification notice) {
        AccountSummary contact = accountDirectory.summary(account);
        outbox.put(KIND, new ContactReturnMail(account.value(), number, mail(contact, notice)));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void deliver(String payload) throws Exception {
        ContactReturnMail queued = Outbox.read(payload, ContactReturnMail.class);
        mailer.sendNow(queued.mail().withLink(links.returnPath(queued.number(), new AccountId(queued.account()))));
    }

    private static Mail mail(AccountSummary contact, NewNotification notice) {
        return new Mail(
                contact.email(),
                contact.displayName(),
                contact.locale(),
                "notification.mail." + notice.kind(),
                notice.arguments(),
                notice.link(),
                notice.quote(),
                notice.markdown(),
                null,
                notice.conversation());
    }

    /**
     * Outbox message: a mail whose link is still to be made.
     *
     * @param account whose return it is
     * @param number of the return
     */
    public record ContactReturnMail(long account, String number, Mail mail) {}
}
