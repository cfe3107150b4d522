package org.atrium.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.account.AccountSummary;
import org.atrium.account.PreferredChannel;
import org.atrium.escalation.TicketOrigin;
import org.atrium.forum.FollowerDirectory;
import org.atrium.platform.mail.Mail;
import org.atrium.platform.mail.Mailer;
import org.atrium.platform.outbox.Outbox;
import org.atrium.platform.outbox.OutboxHandler;
import org.atrium.ticket.TicketDirectory;
import org.atrium.ticket.TicketPartySummary;
import org.atrium.ticket.TicketSummary;
import org.atrium.ticket.event.MessageVisibility;
import org.atrium.ticket.event.TicketAnswered;
import org.jboss.logging.Logger;

/**
 * Mails support's answers to whoever gets copies of a ticket. They have no page to read it on, so the mail has all of the
 * answer and no link but to its files; by answering it they go on with the ticket. The outbox stores which answer goes to
 * whom; those links are made when the mail is sent.
 */
@ApplicationScoped
class TicketCopies implements OutboxHandler {

    private static final Logger LOG = Logger.getLogger(TicketCopies.class);
    static final String KIND = "ticketCopy";

    @Inject
    private TicketDirectory tickets;

    @Inject
    private AccountDirectory accounts;

    @Inject
    private FollowerDirectory followers;

    @Inject
    private TicketCopyMails mails;

    @Inject
    private Outbox outbox;

    @Inject
    private NotificationPreferences preferences;

    @Inject
    private KeptMessages keptMessages;

    @Inject
    private Clock clock;

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
        Map<AccountId, AccountSummary> known = accounts.summaries(
                parties.stream().map(TicketPartySummary::account).toList());
        ChosenChannels chosen = preferences.of(known.keySet(), NotificationKind.COPY);
        parties.forEach(party -> Optional.of(known.get(party.account()))
                .filter(reader ->
                        isMailed(reader) && chosen.wants(reader.id(), NotificationKind.COPY, NotificationChannel.EMAIL))
                .ifPresent(reader -> send(new TicketCopy(answered.message(), party.id()), reader, chosen)));
    }

    private void send(TicketCopy copy, AccountSummary reader, ChosenChannels chosen) {
        chosen.quietUntil(reader, clock.instant())
                .ifPresentOrElse(
                        until -> keptMessages.keepCopy(reader.id(), copy, until), () -> outbox.put(KIND, copy));
    }

    /** Whoever has an account may want no mails; for anybody else they are the only way. */
    static boolean isMailed(AccountSummary reader) {
        return reader.email() != null
                && (reader.isReachedByMailAlone()
                        || reader.active() && reader.preferredChannel() == PreferredChannel.EMAIL);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void deliver(String payload) throws Exception {
        TicketCopy queued = Outbox.read(payload, TicketCopy.class);
        Optional<Mail> mail = mails.compose(queued);
        if (mail.isPresent()) {
            mailer.sendNow(mail.get());
        } else {
            LOG.infof("No copy of message %d any more: its reader gets none", queued.message());
        }
    }

    /**
     * Outbox message: which answer to whom.
     *
     * @param message id of the answer
     * @param party id of their part in the ticket
     */
    public record TicketCopy(long message, long party) {}
}
