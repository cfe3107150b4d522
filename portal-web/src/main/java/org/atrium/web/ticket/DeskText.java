package org.atrium.web.ticket;

import com.ibm.icu.text.MeasureFormat;
import com.ibm.icu.text.MeasureFormat.FormatWidth;
import com.ibm.icu.util.Measure;
import com.ibm.icu.util.MeasureUnit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.atrium.ticket.TicketChangeView;
import org.atrium.ticket.TicketField;
import org.atrium.ticket.TicketPriority;
import org.atrium.ticket.TicketStatus;
import org.atrium.ticket.TicketView;
import org.atrium.web.text.PageTexts;

/** Short texts for due times and changes, for lists of two hundred tickets. */
@Named
@RequestScoped
public class DeskText {

    private static final Duration SOON = Duration.ofHours(1);

    @Inject
    private PageTexts texts;

    @Inject
    private Clock clock;

    /** "Answer in 40 minutes", "Solve 2 days late", "Paused". */
    public String dueText(TicketStatus status, Instant due, boolean answer) {
        if (due == null) {
            return status.isWaiting() ? texts.of("ticket.due.paused") : "";
        }
        Duration left = Duration.between(clock.instant(), due);
        String key = "ticket.due." + (answer ? "answer" : "solve") + (left.isNegative() ? "Late" : "");
        return texts.of(key, durationText(left.abs()));
    }

    /** The same of a ticket that is open. */
    public String ticketDueText(TicketView ticket) {
        Instant due = ticket.sla().due();
        return dueText(ticket.status(), due, !Objects.equals(due, ticket.sla().resolutionDue()));
    }

    /** Whether a list should say a priority. */
    public boolean isUrgent(TicketPriority priority) {
        return priority == TicketPriority.URGENT || priority == TicketPriority.HIGH;
    }

    /** The style of what is due: {@code late}, {@code soon} or nothing. */
    public String dueStyle(Instant due) {
        if (due == null) {
            return "quiet";
        }
        Duration left = Duration.between(clock.instant(), due);
        return left.isNegative() ? "late" : left.compareTo(SOON) <= 0 ? "soon" : "";
    }

    /** A line of the history, such as "Otto set the status to Pending". */
    public String changeText(TicketChangeView change) {
        String who = change.actor() == null
                ? texts.of("ticket.change.byItself")
                : change.actor().displayName();
        return switch (change.field()) {
            case OPENED -> texts.of("ticket.change.OPENED." + (change.to() == null ? "ASKED" : change.to()));
            case STATUS -> texts.of("ticket.change.STATUS", who, texts.of("ticket.status." + change.to()));
            case PRIORITY -> texts.of("ticket.change.PRIORITY", who, texts.of("ticket.priority." + change.to()));
            case ASSIGNEE -> assigneeText(change, who);
            case TAGS -> texts.of("ticket.change." + (change.to().isEmpty() ? "UNTAGGED" : "TAGS"), who, change.to());
            case QUEUE -> texts.of("ticket.change.QUEUE", who, change.to());
            case ORDER_NAMED -> texts.of("ticket.change.ORDER_NAMED", who, change.to());
            case TICKET_NAMED -> texts.of("ticket.change.TICKET_NAMED", who, change.to());
            case UNDELIVERED -> texts.of("ticket.change.UNDELIVERED", texts.of("ticket.by." + change.to()));
            case PARTY_REMOVED -> texts.of("ticket.change.PARTY_REMOVED", who, change.from());
            case CLOSING_PROPOSED, CLOSING_WITHDRAWN, REQUESTER_JOINED ->
                texts.of("ticket.change." + change.field().name(), who);
        };
    }

    private String assigneeText(TicketChangeView change, String who) {
        if (change.to() == null) {
            return texts.of("ticket.change.RELEASED", who);
        }
        return change.to().equals(who)
                ? texts.of("ticket.change.TAKEN", who)
                : texts.of("ticket.change." + TicketField.ASSIGNEE.name(), who, change.to());
    }

    private String durationText(Duration length) {
        long minutes = Math.max(1, length.toMinutes());
        Measure measure = minutes < 60
                ? new Measure(minutes, MeasureUnit.MINUTE)
                : minutes < 48 * 60
                        ? new Measure(minutes / 60, MeasureUnit.HOUR)
                        : new Measure(minutes / (24 * 60), MeasureUnit.DAY);
        return MeasureFormat.getInstance(texts.getLocale(), FormatWidth.WIDE).format(measure);
    }
}
