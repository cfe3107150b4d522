package org.atrium.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import org.atrium.escalation.Origin;
import org.atrium.forum.Following;
import org.atrium.platform.mail.Conversation;
import org.atrium.ticket.TicketCard;
import org.atrium.ticket.TicketDirectory;
import org.atrium.ticket.event.TicketAnswered;
import org.atrium.ticket.event.TicketChannel;
import org.atrium.ticket.event.TicketOpened;
import org.atrium.ticket.event.TicketSolved;
import org.atrium.ticket.event.Visibility;

/** News of tickets for who asked. Internal notes are nobody's news; private answers go to the requester alone. */
@ApplicationScoped
class TicketNews {

    @Inject
    private Notifier notifier;

    @Inject
    private TicketDirectory tickets;

    @Inject
    private Following following;

    void opened(@Observes TicketOpened opened) {
        TicketCard ticket = tickets.card(opened.ticket());
        String kind = opened.channel() == TicketChannel.FORUM ? "escalated" : "opened";
        notifier.tell(
                opened.requester(),
                Notice.mailed(kind, arguments(ticket), link(ticket), null)
                        .in(mails(ticket).opened()));
    }

    void answered(@Observes TicketAnswered answered) {
        TicketCard ticket = tickets.card(answered.ticket());
        if (answered.visibility() == Visibility.INTERNAL
                || answered.visibility() == Visibility.PUBLIC && hearsOfItInTheThread(ticket)) {
            return;
        }
        String kind = answered.visibility() == Visibility.PRIVATE ? "ticketPrivate" : "ticketAnswer";
        notifier.tell(
                ticket.requester(),
                Notice.written(
                                kind,
                                arguments(ticket),
                                link(ticket),
                                tickets.message(answered.message()).body())
                        .in(mails(ticket)));
    }

    void solved(@Observes TicketSolved solved) {
        TicketCard ticket = tickets.card(solved.ticket());
        notifier.tell(ticket.requester(), Notice.quiet("ticketSolved", arguments(ticket), link(ticket)));
    }

    /** A public answer is a post in the thread too, of which its followers hear: not twice of the same words. */
    private boolean hearsOfItInTheThread(TicketCard ticket) {
        return Origin.thread(ticket.origin())
                .filter(thread -> following.followers(thread).contains(ticket.requester()))
                .isPresent();
    }

    private static Map<String, String> arguments(TicketCard ticket) {
        return Map.of("number", ticket.number().value(), "subject", ticket.subject());
    }

    private static Conversation mails(TicketCard ticket) {
        return Conversation.about("ticket", ticket.number().value());
    }

    private static String link(TicketCard ticket) {
        return "/tickets/" + ticket.number();
    }
}
