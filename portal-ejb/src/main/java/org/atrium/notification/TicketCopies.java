package org.atrium.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.account.AccountSummary;
import org.atrium.account.PreferredChannel;
import org.atrium.escalation.TicketOrigin;
import org.atrium.forum.FollowerDirectory;
import org.atrium.platform.mail.Mail;
import org.atrium.platform.mail.Mailer;
import org.atrium.ticket.MessageSummary;
import org.atrium.ticket.TicketDirectory;
import org.atrium.ticket.TicketPartySummary;
import org.atrium.ticket.TicketSummary;
import org.atrium.ticket.event.MessageVisibility;
import org.atrium.ticket.event.TicketAnswered;

/**
 * Mails support's answers to whoever gets copies of a ticket. They have no page to read it on, so the mail has all of the
 * answer and no link; by answering it they go on with the ticket.
 */
@ApplicationScoped
class TicketCopies {

    @Inject
    private TicketDirectory tickets;

    @Inject
    private AccountDirectory accounts;

    @Inject
    private FollowerDirectory followers;

    @Inject
    private UnsubscribeLinks unsubscribeLinks;

    @Inject
    private EndedMails endedMails;

    @Inject
    private Mailer mailer;

    /** Each person gets an answer once: not who wrote it, nor who has it as requester or as follower of the thread. */
    void send(TicketSummary ticket, TicketAnswered answered) {
        Set<AccountId> others = new HashSet<>(List.of(ticket.requester(), answered.by()));
        if (answered.visibility() == MessageVisibility.PUBLIC) {
            TicketOrigin.thread(ticket.origin()).map(followers::followers).ifPresent(others::addAll);
        }
        List<TicketPartySummary> parties = tickets.parties(ticket.number()).stream()
                .filter(party -> !others.contains(party.account()))
                .toList();
        if (parties.isEmpty()) {
            return;
        }
        List<AccountId> people = new ArrayList<>();
        parties.forEach(party -> people.addAll(List.of(party.account(), party.addedBy())));
        Map<AccountId, AccountSummary> known = accounts.summaries(people);
        MessageSummary message = tickets.message(answered.message());
        Set<AccountId> without = endedMails.endedBy(
                parties.stream().map(TicketPartySummary::account).toList(), MailKind.COPY);
        parties.stream()
                .filter(party -> isMailed(known.get(party.account())) && !without.contains(party.account()))
                .forEach(party ->
                        mailer.send(mail(ticket, known.get(party.account()), known.get(party.addedBy()), message)));
    }

    /** Whoever has an account may want no mails; for anybody else they are the only way. */
    static boolean isMailed(AccountSummary reader) {
        return reader.email() != null
                && (reader.isReachedByMailAlone()
                        || reader.active() && reader.preferredChannel() == PreferredChannel.EMAIL);
    }

    private Mail mail(TicketSummary ticket, AccountSummary reader, AccountSummary addedBy, MessageSummary message) {
        Map<String, Object> arguments = new HashMap<>(TicketNotifications.arguments(ticket));
        arguments.put("name", addedBy.displayName());
        arguments.put("files", message.files().size());
        return new Mail(
                reader.email(),
                reader.displayName(),
                reader.locale(),
                "notification.mail.ticketCopy",
                arguments,
                null,
                message.body(),
                true,
                reader.active() ? unsubscribeLinks.path(reader.id(), MailScope.of(MailKind.COPY)) : null,
                TicketNotifications.conversationOf(ticket).readBy(reader.id().value()));
    }
}
