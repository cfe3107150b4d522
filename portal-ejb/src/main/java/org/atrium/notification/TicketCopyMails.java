package org.atrium.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.account.AccountSummary;
import org.atrium.notification.TicketCopies.TicketCopy;
import org.atrium.platform.mail.Mail;
import org.atrium.ticket.MailedWords;
import org.atrium.ticket.TicketDirectory;
import org.atrium.ticket.TicketPartySummary;
import org.atrium.ticket.TicketSummary;

/** Composes the mails of {@link TicketCopies}, in a transaction that is over before the mail server is asked. */
@ApplicationScoped
@Transactional
class TicketCopyMails {

    @Inject
    private TicketDirectory tickets;

    @Inject
    private MailedWords words;

    @Inject
    private AccountDirectory accounts;

    @Inject
    private UnsubscribeLinks unsubscribeLinks;

    /** The mail; empty if its reader gets no copies any more. */
    Optional<Mail> compose(TicketCopy queued) {
        TicketSummary ticket = tickets.summary(tickets.message(queued.message()).ticket());
        return tickets.parties(ticket.number()).stream()
                .filter(party -> party.id() == queued.party())
                .findFirst()
                .flatMap(party -> mail(ticket, party, queued.message()));
    }

    private Optional<Mail> mail(TicketSummary ticket, TicketPartySummary party, long message) {
        Map<AccountId, AccountSummary> people = accounts.summaries(List.of(party.account(), party.addedBy()));
        Map<String, Object> arguments = new HashMap<>(TicketNotifications.arguments(ticket));
        arguments.put("name", people.get(party.addedBy()).displayName());
        return Optional.of(people.get(party.account()))
                .filter(TicketCopies::isMailed)
                .map(reader -> new Mail(
                        reader.email(),
                        reader.displayName(),
                        reader.locale(),
                        "notification.mail.ticketCopy",
                        arguments,
                        null,
                        words.of(message, reader),
                        true,
                        reader.active()
                                ? unsubscribeLinks.path(reader.id(), MailScope.of(NotificationKind.COPY))
                                : null,
                        TicketNotifications.conversationOf(ticket)
                                .readBy(reader.id().value())));
    }
}
