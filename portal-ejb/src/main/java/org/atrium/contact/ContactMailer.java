package org.atrium.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountSummary;
import org.atrium.account.EmailAddress;
import org.atrium.platform.mail.Mail;
import org.atrium.platform.mail.Mailer;
import org.atrium.platform.outbox.Outbox;
import org.atrium.platform.outbox.OutboxHandler;
import org.atrium.platform.ratelimit.RateLimit;
import org.atrium.platform.ratelimit.RateLimiter;
import org.atrium.ticket.MailTickets;
import org.atrium.ticket.TicketDirectory;
import org.atrium.ticket.TicketSummary;
import org.atrium.ticket.event.CustomerReplied;
import org.atrium.ticket.event.MessageVisibility;
import org.atrium.ticket.event.TicketAnswered;
import org.atrium.ticket.event.TicketChannel;
import org.atrium.ticket.event.TicketOpened;
import org.jboss.logging.Logger;

/**
 * Mails people without an account: the link that confirms a message, and what becomes of their ticket. The outbox stores
 * what a mail is about; its link is made when the mail is sent, so it exists nowhere else.
 */
@ApplicationScoped
class ContactMailer implements OutboxHandler {

    private static final Logger LOG = Logger.getLogger(ContactMailer.class);
    private static final String KIND = "contact";

    /** What anybody can have mailed to a mailbox, for all who do. */
    private static final RateLimit PER_MAILBOX = new RateLimit("contactMail", 6, Duration.ofHours(1));

    @Inject
    private RateLimiter rateLimiter;

    @Inject
    private Outbox outbox;

    @Inject
    private Mailer mailer;

    @Inject
    private ContactMails mails;

    @Inject
    private TicketDirectory tickets;

    @Inject
    private AccountDirectory accounts;

    /** Queues the mail that confirms a message. Whoever writes is answered the same if there are too many. */
    void sendConfirmation(ContactMessage message, EmailAddress email) {
        if (rateLimiter.tryAcquire(PER_MAILBOX.attemptBy(email.key()))) {
            outbox.put(KIND, new ContactMail("confirm", message.id(), null, null));
        } else {
            LOG.infof("A mailbox was sent enough links within the hour: none for message %d", message.id());
        }
    }

    void on(@Observes TicketOpened opened) {
        AccountSummary requester = accounts.summary(opened.requester());
        boolean elsewhere = opened.channel().isMessenger() || opened.channel() == TicketChannel.PHONE;
        if (elsewhere || !tickets.isReadByMailAlone(opened.ticket(), requester)) {
            return;
        }
        if (opened.channel() != TicketChannel.EMAIL) {
            outbox.put(KIND, new ContactMail("opened", null, opened.ticket().value(), null));
        } else if (acquireReceipt(requester)) {
            outbox.put(
                    KIND,
                    new ContactMail(ContactMail.RECEIVED, null, opened.ticket().value(), null));
        } else {
            LOG.infof("A mailbox was sent a receipt within the hour: none for %s", opened.ticket());
        }
    }

    private boolean acquireReceipt(AccountSummary requester) {
        String mailbox = EmailAddress.keyOf(requester.email());
        return rateLimiter.tryAcquire(MailTickets.RECEIPTS.attemptBy(mailbox), PER_MAILBOX.attemptBy(mailbox));
    }

    void on(@Observes TicketAnswered answered) {
        TicketSummary ticket = tickets.summary(answered.ticket());
        if (answered.visibility() != MessageVisibility.INTERNAL
                && !answered.isByMessenger()
                && tickets.isReadByMailAlone(ticket.number(), accounts.summary(ticket.requester()))) {
            outbox.put(KIND, new ContactMail("answer", null, ticket.number().value(), answered.message()));
        }
    }

    /** What somebody wrote who gets copies, unless the requester has got their mail. */
    void on(@Observes CustomerReplied replied) {
        if (replied.isOfAnother()
                && !replied.mailed()
                && tickets.isReadByMailAlone(replied.ticket(), accounts.summary(replied.requester()))) {
            outbox.put(KIND, new ContactMail("copied", null, replied.ticket().value(), replied.message()));
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void deliver(String payload) throws Exception {
        ContactMail queued = Outbox.read(payload, ContactMail.class);
        Optional<Mail> mail = mails.compose(queued);
        if (mail.isPresent()) {
            mailer.sendNow(mail.get());
        } else {
            LOG.infof("No mail of %s any more: it was deleted, or confirmed", queued.text());
        }
    }

    /**
     * Outbox message: which mail to whom.
     *
     * @param text which texts it has: {@code confirm}, {@code opened}, {@code received}, {@code answer} or {@code copied}
     * @param message id of the message to confirm, or null
     * @param ticket number of the ticket it is about, or null
     * @param answer id of the message it brings, or null
     */
    public record ContactMail(String text, Long message, String ticket, Long answer) {

        /** Of a ticket that came by mail, without a word of whoever wrote: that may be anybody. */
        static final String RECEIVED = "received";

        /** Whether nothing in it may be of whoever wrote, what they call themselves included. */
        boolean nameless() {
            return text.equals(RECEIVED);
        }
    }
}
