package org.atrium.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.account.AccountSummary;
import org.atrium.account.Role;
import org.atrium.account.RolesChanged;
import org.atrium.platform.mail.MailConversation;
import org.atrium.platform.text.Texts;
import org.atrium.ticket.MessageSummary;
import org.atrium.ticket.TicketDirectory;
import org.atrium.ticket.TicketSummary;
import org.atrium.ticket.event.AnswerUndelivered;
import org.atrium.ticket.event.ColleagueMentioned;
import org.atrium.ticket.event.CustomerReplied;
import org.atrium.ticket.event.PromiseDueSoon;
import org.atrium.ticket.event.TicketAssigned;
import org.atrium.ticket.event.TicketReopened;

/**
 * Notifies support of its tickets. Only the mail that brings a customer's words is of the conversation with the customer;
 * what is answered to any other becomes an internal note.
 */
@ApplicationScoped
class StaffNotifications {

    @Inject
    private Notifier notifier;

    @Inject
    private HourlyNotifications hourly;

    @Inject
    private NotificationQueries queries;

    @Inject
    private TicketDirectory tickets;

    @Inject
    private AccountDirectory accounts;

    void on(@Observes TicketAssigned assigned) {
        TicketSummary ticket = tickets.summary(assigned.ticket());
        notifier.send(
                assigned.assignee(),
                NewNotification.byMail("ticketAssigned", arguments(ticket, assigned.by()), link(ticket), null)
                        .inConversation(notesOf(ticket)));
    }

    /** Where nobody looks after a ticket, the queue shows it. */
    void on(@Observes CustomerReplied replied) {
        TicketSummary ticket = tickets.summary(replied.ticket());
        if (ticket.assignee() == null || ticket.assignee().equals(replied.by())) {
            return;
        }
        MessageSummary message = tickets.message(replied.message());
        notifier.send(
                ticket.assignee(),
                NewNotification.byMailWithMarkdown(
                                "customerReplied", arguments(ticket, replied.by()), link(ticket), message.body())
                        .inConversation(TicketNotifications.conversationOf(ticket))
                        .after(EarlierText.ofTicket(tickets.before(replied.message(), EarlierText.COUNT))));
    }

    /** Where it was reopened by words, they are notified of those. */
    void on(@Observes TicketReopened reopened) {
        TicketSummary ticket = tickets.summary(reopened.ticket());
        if (!reopened.replied()
                && reopened.by() != null
                && ticket.assignee() != null
                && !ticket.assignee().equals(reopened.by())) {
            notifier.send(
                    ticket.assignee(),
                    NewNotification.inPortalOnly("ticketReopened", arguments(ticket, reopened.by()), link(ticket)));
        }
    }

    /** Whoever wrote it, and whoever looks after the ticket by now. */
    void on(@Observes AnswerUndelivered answer) {
        TicketSummary ticket = tickets.summary(answer.ticket());
        notifier.send(
                Stream.of(answer.by(), ticket.assignee())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                NewNotification.inPortalOnly("answerUndelivered", TicketNotifications.arguments(ticket), link(ticket)));
    }

    void on(@Observes ColleagueMentioned mentioned) {
        TicketSummary ticket = tickets.summary(mentioned.ticket());
        notifier.send(
                mentioned.colleague(),
                NewNotification.byMailWithMarkdown(
                                "colleagueMentioned",
                                arguments(ticket, mentioned.by()),
                                link(ticket),
                                tickets.message(mentioned.message()).body())
                        .inConversation(notesOf(ticket)));
    }

    /** The assignee, by the clock where they live. What nobody looks after is for everybody who could, in their list. */
    void on(@Observes PromiseDueSoon due) {
        if (due.assignee() == null) {
            hourly.send(
                    Set.of(Role.AGENT, Role.ADMIN),
                    NewNotification.byMail("promisesDue", Map.of(), "/desk?view=unowned", null));
            return;
        }
        TicketSummary ticket = tickets.summary(due.ticket());
        Map<String, String> arguments = new HashMap<>(TicketNotifications.arguments(ticket));
        arguments.put("time", timeOf(due.due(), accounts.summary(due.assignee())));
        notifier.send(
                due.assignee(),
                NewNotification.byMail(due.answer() ? "answerDue" : "solutionDue", arguments, link(ticket), null)
                        .inConversation(notesOf(ticket)));
    }

    /** What was for them in a role they have no more is not theirs to read. */
    void on(@Observes RolesChanged changed) {
        List<NotificationKind> former = List.of(NotificationKind.values()).stream()
                .filter(kind -> !kind.isFor(changed.roles()))
                .toList();
        if (!former.isEmpty()) {
            queries.deleteOfKinds(
                    changed.account(),
                    former.stream().flatMap(NotificationKind::notifications).toList());
            queries.deleteMessagesOfKinds(changed.account(), former);
        }
    }

    private static String timeOf(Instant due, AccountSummary reader) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(Texts.in(reader.locale()).locale())
                .withZone(reader.timeZone())
                .format(due);
    }

    private Map<String, String> arguments(TicketSummary ticket, AccountId by) {
        Map<String, String> arguments = new HashMap<>(TicketNotifications.arguments(ticket));
        arguments.put("name", accounts.summary(by).displayName());
        return arguments;
    }

    private static MailConversation notesOf(TicketSummary ticket) {
        return MailConversation.about(MailConversation.NOTE, ticket.number().value());
    }

    private static String link(TicketSummary ticket) {
        return "/desk/ticket/" + ticket.number();
    }
}
