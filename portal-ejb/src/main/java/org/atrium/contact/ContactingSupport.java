package org.atrium.contact;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.account.Contacts;
import org.atrium.account.EmailAddress;
import org.atrium.orders.OrderDirectory;
import org.atrium.platform.client.ClientAddress;
import org.atrium.platform.error.FieldError;
import org.atrium.platform.error.InputValidation;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.mail.MailDeliverability;
import org.atrium.platform.ratelimit.RateLimit;
import org.atrium.platform.ratelimit.RateLimiter;
import org.atrium.ticket.ContactTickets;
import org.atrium.ticket.event.TicketChannel;
import org.atrium.ticket.event.TicketNumber;

/**
 * Lets people without an account write to support. What they write waits until the reader of the address has followed the
 * mailed link; then it is a ticket of the account with that address, or of a contact. Whoever writes is answered the same,
 * whether the address or the order is known or not.
 */
@Stateless
@PermitAll
public class ContactingSupport {

    private static final RateLimit PER_CLIENT_AND_EMAIL = new RateLimit("contact", 5, Duration.ofMinutes(10));
    private static final RateLimit PER_CLIENT = new RateLimit("contactClient", 30, Duration.ofMinutes(10));

    @Inject
    private EntityManager entityManager;

    @Inject
    private ContactQueries queries;

    @Inject
    private ContactLinks links;

    @Inject
    private ContactMailer mailer;

    @Inject
    private Contacts contacts;

    @Inject
    private AccountDirectory accounts;

    @Inject
    private ContactTickets tickets;

    @Inject
    private OrderDirectory orders;

    @Inject
    private MailDeliverability deliverability;

    @Inject
    private RateLimiter rateLimiter;

    @Inject
    private ClientAddress clientAddress;

    @Inject
    private Clock clock;

    /**
     * Keeps a message, and mails the link that makes it a ticket. Where the mailbox was sent enough links within the hour,
     * no further mail goes out; the message is kept all the same.
     */
    public void write(NewContactMessage written, TicketChannel channel) {
        check(written);
        EmailAddress email = EmailAddress.requireMailable(written.email());
        rateLimiter.check(
                PER_CLIENT_AND_EMAIL.attemptBy(clientAddress.network(), email.key()),
                PER_CLIENT.attemptBy(clientAddress.network()));
        ContactMessage message = new ContactMessage(written, channel, clock.instant());
        entityManager.persist(message);
        entityManager.flush();
        mailer.sendConfirmation(message, email);
    }

    private void check(NewContactMessage written) {
        List<FieldError> errors = new ArrayList<>(InputValidation.errorsOf(written));
        String email = written.email();
        if (email != null && !email.isBlank()) {
            if (!EmailAddress.isMailable(email)) {
                errors.add(new FieldError("email", "input.Email"));
            } else if (!deliverability.isDeliverable(email)) {
                errors.add(new FieldError("email", "account.error.emailLetters"));
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidInputException(errors);
        }
    }

    /** What the link of a mail confirms; empty if it is unknown or has expired. */
    public Optional<WaitingMessage> find(String token) {
        return message(token)
                .map(message -> new WaitingMessage(
                        message.subject(), message.body(), message.ticket().isPresent()));
    }

    /**
     * Makes a ticket of what was written, once: a link that is used again leads to the same ticket.
     *
     * @throws InvalidInputException if the link is unknown or has expired
     */
    public ConfirmedMessage confirm(String token) {
        ContactMessage message =
                message(token).orElseThrow(() -> new InvalidInputException("token", "contact.error.link"));
        entityManager.refresh(message, LockModeType.PESSIMISTIC_WRITE);
        TicketNumber ticket = message.ticket().orElseGet(() -> open(message));
        boolean signsIn = accounts.summary(message.accountId()).active();
        return new ConfirmedMessage(
                ticket, signsIn ? "/tickets/" + ticket : links.ticketPath(ticket, message.accountId()), signsIn);
    }

    private TicketNumber open(ContactMessage message) {
        AccountId requester = contacts.accountOf(message.email(), message.name(), message.locale(), message.timeZone());
        Optional<String> order = Optional.ofNullable(message.orderNumber())
                .flatMap(number -> orders.numberPlacedBy(requester, message.email(), number));
        boolean foreign = message.orderNumber() != null && order.isEmpty();
        TicketNumber opened = tickets.open(
                requester,
                message.channel(),
                message.subject(),
                message.body(),
                order.orElse(null),
                foreign ? new ContactTickets.NamedOrder(message.orderNumber(), message.postalCode()) : null);
        message.confirm(requester, opened);
        return opened;
    }

    private Optional<ContactMessage> message(String token) {
        Instant since = clock.instant().minus(ContactLinks.CONFIRMATION_LIFETIME);
        return links.message(token).flatMap(id -> queries.message(id, since));
    }

    /** A message as its writer reads it before confirming it, and whether it is a ticket already. */
    public record WaitingMessage(String subject, String body, boolean confirmed) {}

    /**
     * A ticket, and where its requester reads it.
     *
     * @param signsIn whether they have an account to sign in to
     */
    public record ConfirmedMessage(TicketNumber ticket, String path, boolean signsIn) {}
}
