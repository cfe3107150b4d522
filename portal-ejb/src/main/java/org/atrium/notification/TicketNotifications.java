package org.atrium.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountSummary;
import org.atrium.account.EmailAddress;
import org.atrium.escalation.TicketOrigin;
import org.atrium.forum.FollowerDirectory;
import org.atrium.platform.mail.MailConversation;
import org.atrium.platform.ratelimit.RateLimiter;
import org.atrium.ticket.MailTickets;
import org.atrium.ticket.MessageSummary;
import org.atrium.ticket.TicketDirectory;
import org.atrium.ticket.TicketSummary;
import org.atrium.ticket.event.CustomerReplied;
import org.atrium.ticket.event.MessageVisibility;
import org.atrium.ticket.event.TicketAnswered;
import org.atrium.ticket.event.TicketChannel;
import org.atrium.ticket.event.TicketOpened;
import org.atrium.ticket.event.TicketSolved;

/**
 * Notifies requesters about their tickets. Internal notes cause no notification; private answers notify the requester
 * and who gets copies only. What requesters did themselves is no notification: of a ticket they opened they get a mail, as a
 * receipt, unless they wrote or called elsewhere. An answer that leaves by a messenger is not mailed besides.
 */
@ApplicationScoped
class TicketNotifications {

    @Inject
    private Notifier notifier;

    @Inject
    private TicketDirectory tickets;

    @Inject
    private FollowerDirectory followers;

    @Inject
    private AccountDirectory accounts;

    @Inject
    private TicketCopies copies;

    @Inject
    private RateLimiter rateLimiter;

    void on(@Observes TicketOpened opened) {
        if (opened.channel().isMessenger() || opened.channel() == TicketChannel.PHONE) {
            return;
        }
        if (opened.channel() == TicketChannel.EMAIL && !acquireReceipt(accounts.summary(opened.requester()))) {
            return;
        }
        TicketSummary ticket = tickets.summary(opened.ticket());
        boolean escalated = opened.channel() == TicketChannel.FORUM;
        var notice = NewNotification.byMail(escalated ? "escalated" : "opened", arguments(ticket), link(ticket), null)
                .inConversation(conversationOf(ticket));
        if (escalated) {
            notifier.send(opened.requester(), notice);
        } else {
            notifier.sendMail(opened.requester(), notice);
        }
    }

    /** A mail may be anybody's, whoever it names as its author; who has no account gets another receipt. */
    private boolean acquireReceipt(AccountSummary requester) {
        return requester.active()
                && rateLimiter.tryAcquire(MailTickets.RECEIPTS.attemptBy(EmailAddress.keyOf(requester.email())));
    }

    void on(@Observes TicketAnswered answered) {
        if (answered.visibility() == MessageVisibility.INTERNAL) {
            return;
        }
        TicketSummary ticket = tickets.summary(answered.ticket());
        if (ticket.copied()) {
            copies.send(ticket, answered);
        }
        if (answered.visibility() == MessageVisibility.PUBLIC && isNotifiedByThread(ticket)) {
            return;
        }
        String kind = answered.visibility() == MessageVisibility.PRIVATE ? privateKind(ticket) : "ticketAnswer";
        if (answered.isByMessenger()) {
            notifier.send(ticket.requester(), NewNotification.inPortalOnly(kind, arguments(ticket), link(ticket)));
            return;
        }
        notifier.send(
                ticket.requester(),
                NewNotification.byMailWithMarkdown(
                                kind,
                                arguments(ticket),
                                link(ticket),
                                tickets.message(answered.message()).body())
                        .inConversation(conversationOf(ticket))
                        .after(before(answered.message())));
    }

    /** What the requester and support alone can read, or whoever gets copies too. */
    private static String privateKind(TicketSummary ticket) {
        return ticket.copied() ? "ticketPrivateCopied" : "ticketPrivate";
    }

    /** What somebody wrote who gets copies; by mail only if the requester has not got theirs. */
    void on(@Observes CustomerReplied replied) {
        if (!replied.isOfAnother()) {
            return;
        }
        TicketSummary ticket = tickets.summary(replied.ticket());
        MessageSummary message = tickets.message(replied.message());
        Map<String, String> arguments = new HashMap<>(arguments(ticket));
        arguments.put("name", accounts.summary(message.author()).displayName());
        notifier.send(
                ticket.requester(),
                replied.mailed()
                        ? NewNotification.inPortalOnly("ticketCopied", arguments, link(ticket))
                        : NewNotification.byMailWithMarkdown("ticketCopied", arguments, link(ticket), message.body())
                                .inConversation(conversationOf(ticket))
                                .after(before(replied.message())));
    }

    /** What the requester could read before; a mail to anybody else has none of it. */
    private List<EarlierText> before(long message) {
        return EarlierText.ofTicket(tickets.before(message, EarlierText.COUNT));
    }

    void on(@Observes TicketSolved solved) {
        TicketSummary ticket = tickets.summary(solved.ticket());
        if (ticket.requester().equals(solved.by())) {
            return;
        }
        notifier.send(
                ticket.requester(), NewNotification.inPortalOnly("ticketSolved", arguments(ticket), link(ticket)));
    }

    /** A public answer is a post in the thread too, of which its followers hear: not twice of the same words. */
    private boolean isNotifiedByThread(TicketSummary ticket) {
        return TicketOrigin.thread(ticket.origin())
                .filter(thread -> followers.followers(thread).contains(ticket.requester()))
                .isPresent();
    }

    static Map<String, String> arguments(TicketSummary ticket) {
        return Map.of("number", ticket.number().value(), "subject", ticket.subject());
    }

    static MailConversation conversationOf(TicketSummary ticket) {
        return MailConversation.about("ticket", ticket.number().value());
    }

    private static String link(TicketSummary ticket) {
        return "/tickets/" + ticket.number();
    }
}
