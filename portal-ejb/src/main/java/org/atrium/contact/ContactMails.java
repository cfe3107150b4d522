package org.atrium.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.account.AccountSummary;
import org.atrium.account.PersonName;
import org.atrium.contact.ContactMailer.ContactMail;
import org.atrium.platform.mail.Mail;
import org.atrium.platform.mail.Mail.EarlierMessage;
import org.atrium.platform.mail.MailConversation;
import org.atrium.ticket.MailedWords;
import org.atrium.ticket.MessageSummary;
import org.atrium.ticket.TicketDirectory;
import org.atrium.ticket.TicketDirectory.EarlierWritten;
import org.atrium.ticket.TicketSummary;
import org.atrium.ticket.event.TicketNumber;

/** Composes the mails of {@link ContactMailer}, in a transaction that is over before the mail server is asked. */
@ApplicationScoped
@Transactional
class ContactMails {

    private static final int MAX_EARLIER = 3;

    @Inject
    private ContactLinks links;

    @Inject
    private ContactQueries queries;

    @Inject
    private TicketDirectory tickets;

    @Inject
    private MailedWords words;

    @Inject
    private AccountDirectory accounts;

    /** The mail; empty if there is nothing to tell any more. */
    Optional<Mail> compose(ContactMail queued) {
        return queued.ticket() == null ? confirmation(queued) : Optional.of(aboutTicket(queued));
    }

    /** Without a word of whoever wrote: until it is confirmed, that may be anybody. */
    private Optional<Mail> confirmation(ContactMail queued) {
        return Optional.ofNullable(queries.entityManager().find(ContactMessage.class, queued.message()))
                .filter(message -> message.ticket().isEmpty())
                .map(message -> new Mail(
                        message.email(),
                        null,
                        message.locale(),
                        "contact.mail.confirm",
                        Map.of(),
                        links.confirmationPath(message.id()),
                        null,
                        false,
                        null,
                        null));
    }

    /** To the ticket's requester of now; who has an account to sign in to by now is led there. */
    private Mail aboutTicket(ContactMail queued) {
        TicketSummary ticket = tickets.summary(new TicketNumber(queued.ticket()));
        AccountSummary reader = accounts.summary(ticket.requester());
        MailConversation conversation = MailConversation.about(
                        "ticket", ticket.number().value())
                .readBy(reader.id().value());
        Optional<MessageSummary> brought = Optional.ofNullable(queued.answer()).map(tickets::message);
        Mail mail = new Mail(
                reader.email(),
                queued.nameless() ? null : reader.displayName(),
                reader.locale(),
                "contact.mail." + queued.text(),
                Map.of(
                        "number",
                        ticket.number().value(),
                        "subject",
                        ticket.subject(),
                        "name",
                        brought.map(message ->
                                        accounts.summary(message.author()).displayName())
                                .orElse("")),
                tickets.isReadByMailAlone(ticket.number(), reader)
                        ? links.ticketPath(ticket.number(), reader.id())
                        : "/tickets/" + ticket.number(),
                brought.isPresent() ? words.of(queued.answer(), reader) : null,
                brought.isPresent(),
                null,
                conversation);
        return brought.isPresent() ? mail.withEarlier(earlier(queued.answer(), reader)) : mail;
    }

    private List<EarlierMessage> earlier(long message, AccountSummary reader) {
        List<EarlierWritten> written = tickets.before(message, MAX_EARLIER);
        Map<AccountId, PersonName> authors =
                accounts.names(written.stream().map(EarlierWritten::author).toList());
        return written.stream()
                .filter(earlier -> authors.containsKey(earlier.author()))
                .map(earlier -> EarlierMessage.of(
                        authors.get(earlier.author()).displayName(),
                        earlier.at(),
                        earlier.body(),
                        reader.locale(),
                        reader.timeZone()))
                .toList();
    }
}
