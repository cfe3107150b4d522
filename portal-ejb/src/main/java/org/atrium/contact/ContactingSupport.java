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
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.account.AccountSummary;
import org.atrium.account.Contacts;
import org.atrium.account.EmailAddress;
import org.atrium.account.Viewer;
import org.atrium.file.FileAttachments;
import org.atrium.file.FileOwner;
import org.atrium.file.FileOwnerKind;
import org.atrium.file.FileView;
import org.atrium.orders.OrderDirectory;
import org.atrium.platform.client.ClientAddress;
import org.atrium.platform.error.FieldError;
import org.atrium.platform.error.InputValidation;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.platform.mail.MailDeliverability;
import org.atrium.platform.mail.ReturnedMail;
import org.atrium.platform.ratelimit.RateLimit;
import org.atrium.platform.ratelimit.RateLimiter;
import org.atrium.ticket.ContactTickets;
import org.atrium.ticket.TicketDirectory;
import org.atrium.ticket.event.TicketChannel;
import org.atrium.ticket.event.TicketNumber;
import org.hibernate.query.Page;

/**
 * Lets people without an account write to support. What they write waits until the reader of the address has followed the
 * mailed link; then it is a ticket of the account with that address, or of a contact. Whoever writes is answered the same,
 * whether the address or the order is known or not.
 */
@Stateless
@PermitAll
public class ContactingSupport {

    /** Messages of an address that its reader is shown. */
    private static final int MAX_SHOWN = 10;

    private static final RateLimit PER_CLIENT_AND_EMAIL = new RateLimit("contact", 5, Duration.ofMinutes(10));
    private static final RateLimit PER_CLIENT = new RateLimit("contactClient", 30, Duration.ofMinutes(10));

    @Inject
    private ReturnedMail returnedMail;

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
    private TicketDirectory ticketDirectory;

    @Inject
    private FileAttachments files;

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
     *
     * @param viewer whose files are named in it, if they are signed in
     * @param before a message of the same browser that is not confirmed, whose files may be sent again, or null
     * @return its id, by which the same browser may write it again
     * @throws InvalidInputException if something is missing or wrong, or a file is not theirs
     */
    public long write(Viewer viewer, NewContactMessage written, Long before, TicketChannel channel) {
        check(written);
        EmailAddress email = EmailAddress.requireMailable(written.email());
        rateLimiter.check(
                PER_CLIENT_AND_EMAIL.attemptBy(clientAddress.network(), email.key()),
                PER_CLIENT.attemptBy(clientAddress.network()));
        ContactMessage message = new ContactMessage(written, email, channel, clock.instant());
        entityManager.persist(message);
        entityManager.flush();
        FileOwner owner = owner(message.id());
        List<String> again = filesOf(before).stream()
                .map(FileView::id)
                .filter(written.files()::contains)
                .toList();
        files.share(owner, written.body(), again);
        files.attach(viewer.account(), owner, written.body(), written.files());
        mailer.sendConfirmation(message, email);
        return message.id();
    }

    /** A message as it was written, for whoever is known to have sent it; empty once it is a ticket, or deleted. */
    public Optional<NewContactMessage> findWritten(long id) {
        return queries.message(id, oldest())
                .filter(message -> message.ticket().isEmpty())
                .map(message -> new NewContactMessage(
                        message.name(),
                        message.email(),
                        message.orderNumber(),
                        message.postalCode(),
                        message.subject(),
                        message.body(),
                        List.of(),
                        message.locale(),
                        message.timeZone()));
    }

    /** The files of such a message, none once it is a ticket, or deleted; null stands for no message. */
    public List<FileView> filesOf(Long id) {
        return id == null || findWritten(id).isEmpty() ? List.of() : files.of(owner(id));
    }

    private static FileOwner owner(long message) {
        return new FileOwner(FileOwnerKind.CONTACT_MESSAGE, message);
    }

    private void check(NewContactMessage written) {
        List<FieldError> errors = new ArrayList<>(InputValidation.errorsOf(written));
        contacts.findNameError(written.name())
                .ifPresent(wrong -> errors.add(new FieldError("name", wrong.messageKey(), wrong.arguments())));
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

    /**
     * What was written by the address whose reader has a link, newest first: whoever else writes in their name keeps them
     * from nothing. Empty if the link is unknown or has expired.
     */
    public List<WaitingMessage> find(String token) {
        return message(token).map(this::withOthers).orElse(List.of());
    }

    /** The link's own message is always among them, however many were written after it. */
    private List<WaitingMessage> withOthers(ContactMessage linked) {
        List<ContactMessage> newest = queries.messagesOf(linked.emailKey(), oldest(), Page.first(MAX_SHOWN));
        List<ContactMessage> all = Stream.concat(
                        newest.contains(linked) ? Stream.empty() : Stream.of(linked), newest.stream())
                .toList();
        Map<Long, List<FileView>> attached = files.of(
                FileOwnerKind.CONTACT_MESSAGE,
                all.stream().map(ContactMessage::id).toList());
        return all.stream()
                .map(message -> WaitingMessage.of(message, attached.getOrDefault(message.id(), List.of())))
                .toList();
    }

    /**
     * Makes a ticket of a message, once: a link that is used again leads to the same ticket.
     *
     * @param id of the message, which is of the same address as the link's
     * @throws InvalidInputException if the link is unknown or has expired
     */
    public ConfirmedMessage confirm(String token, long id) {
        ContactMessage linked =
                message(token).orElseThrow(() -> new InvalidInputException("token", "contact.error.link"));
        ContactMessage message = queries.message(id, oldest())
                .filter(written -> written.emailKey().equals(linked.emailKey()))
                .orElseThrow(UnknownObjectException::new);
        entityManager.refresh(message, LockModeType.PESSIMISTIC_WRITE);
        TicketNumber ticket = message.ticket().orElseGet(() -> open(message));
        AccountSummary requester =
                accounts.summary(ticketDirectory.summary(ticket).requester());
        boolean byMail = ticketDirectory.isReadByMailAlone(ticket, requester);
        return new ConfirmedMessage(
                ticket, byMail ? links.ticketPath(ticket, requester.id()) : "/tickets/" + ticket, !byMail);
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
                fileIds(message),
                order.orElse(null),
                foreign ? new ContactTickets.NamedOrder(message.orderNumber(), message.postalCode()) : null);
        message.confirm(requester, opened);
        returnedMail.resume(message.email());
        return opened;
    }

    /** Of all its files, in its text and beside it. */
    private List<String> fileIds(ContactMessage message) {
        return files.ids(FileOwnerKind.CONTACT_MESSAGE, List.of(message.id())).getOrDefault(message.id(), List.of());
    }

    private Optional<ContactMessage> message(String token) {
        return links.message(token).flatMap(id -> queries.message(id, oldest()));
    }

    private Instant oldest() {
        return clock.instant().minus(ContactLinks.CONFIRMATION_LIFETIME);
    }

    /**
     * A message as its writer reads it before confirming it.
     *
     * @param order number of an order they named, or null
     * @param files what hangs on it; named, and read by nobody until it is confirmed
     * @param confirmed whether it is a ticket already
     */
    public record WaitingMessage(
            long id,
            String name,
            String order,
            String postalCode,
            String subject,
            String body,
            List<FileView> files,
            boolean confirmed) {

        static WaitingMessage of(ContactMessage message, List<FileView> files) {
            return new WaitingMessage(
                    message.id(),
                    message.name(),
                    message.orderNumber(),
                    message.postalCode(),
                    message.subject(),
                    message.body(),
                    files,
                    message.ticket().isPresent());
        }
    }

    /**
     * A ticket, and where its requester reads it.
     *
     * @param signsIn whether they have an account to sign in to
     */
    public record ConfirmedMessage(TicketNumber ticket, String path, boolean signsIn) {}
}
