package org.atrium.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountSummary;
import org.atrium.account.EmailAddress;
import org.atrium.platform.mail.Mail;
import org.atrium.platform.mail.MailConversation;
import org.atrium.platform.mail.Mailer;
import org.atrium.platform.outbox.Outbox;
import org.atrium.platform.outbox.OutboxHandler;
import org.atrium.platform.ratelimit.RateLimit;
import org.atrium.platform.ratelimit.RateLimiter;
import org.atrium.ticket.TicketDirectory;
import org.atrium.ticket.TicketSummary;
import org.atrium.ticket.event.MessageVisibility;
import org.atrium.ticket.event.TicketAnswered;
import org.atrium.ticket.event.TicketNumber;
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
    private ContactLinks links;

    @Inject
    private ContactQueries queries;

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
        if (accounts.summary(opened.requester()).isReachedByMailAlone()) {
            outbox.put(KIND, new ContactMail("opened", null, opened.ticket().value(), null));
        }
    }

    void on(@Observes TicketAnswered answered) {
        TicketSummary ticket = tickets.summary(answered.ticket());
        if (answered.visibility() != MessageVisibility.INTERNAL
                && accounts.summary(ticket.requester()).isReachedByMailAlone()) {
            outbox.put(KIND, new ContactMail("answer", null, ticket.number().value(), answered.message()));
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional
    public void deliver(String payload) throws Exception {
        ContactMail queued = Outbox.read(payload, ContactMail.class);
        Optional<Mail> mail = queued.ticket() == null ? confirmation(queued) : aboutTicket(queued);
        if (mail.isPresent()) {
            mailer.sendNow(mail.get());
        } else {
            LOG.infof("No mail of %s any more: deleted, or its requester has an account", queued.text());
        }
    }

    private Optional<Mail> confirmation(ContactMail queued) {
        return Optional.ofNullable(queries.entityManager().find(ContactMessage.class, queued.message()))
                .filter(message -> message.ticket().isEmpty())
                .map(message -> new Mail(
                        message.email(),
                        null,
                        message.locale(),
                        "contact.mail.confirm",
                        Map.of("subject", message.subject()),
                        links.confirmationPath(message.id()),
                        null,
                        false,
                        null,
                        null));
    }

    private Optional<Mail> aboutTicket(ContactMail queued) {
        TicketSummary ticket = tickets.summary(new TicketNumber(queued.ticket()));
        AccountSummary requester = accounts.summary(ticket.requester());
        MailConversation conversation =
                MailConversation.about("ticket", ticket.number().value());
        boolean answer = queued.answer() != null;
        return Optional.of(requester)
                .filter(AccountSummary::isReachedByMailAlone)
                .map(reader -> new Mail(
                        reader.email(),
                        reader.displayName(),
                        reader.locale(),
                        "contact.mail." + queued.text(),
                        Map.of("number", ticket.number().value(), "subject", ticket.subject()),
                        links.ticketPath(ticket.number(), reader.id()),
                        answer ? tickets.message(queued.answer()).body() : null,
                        answer,
                        null,
                        answer ? conversation : conversation.asFirst()));
    }

    /**
     * Outbox message: which mail to whom.
     *
     * @param text which texts it has: {@code confirm}, {@code opened} or {@code answer}
     * @param message id of the message to confirm, or null
     * @param ticket number of the ticket it is about, or null
     * @param answer id of the answer it brings, or null
     */
    public record ContactMail(String text, Long message, String ticket, Long answer) {}
}
