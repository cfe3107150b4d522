package org.atrium.web.ticket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.atrium.ticket.AnswerChannels.AnswerDelivery;
import org.atrium.ticket.AnswerChannels.AnswerRoute;
import org.atrium.ticket.AnswerChannels.DeliveryStatus;
import org.atrium.ticket.CallDetails;
import org.atrium.ticket.MessageView;
import org.atrium.ticket.event.TicketChannel;
import org.atrium.web.text.PageTexts;

/** What is said of how a message of a ticket came, or left. */
@Named
@RequestScoped
public class MessageText {

    @Inject
    private PageTexts texts;

    /** Whether it did not come by a page of the portal: of what stands in a thread, who reads it says so already. */
    public boolean isFromElsewhere(MessageView message) {
        return message.channel() != TicketChannel.WEB && message.channel() != TicketChannel.FORUM;
    }

    public String channelIcon(TicketChannel channel) {
        return switch (channel) {
            case FORUM, WEB -> "globe";
            case EMAIL -> "envelope";
            case API -> "code";
            case WHATSAPP -> "whatsapp";
            case SMS -> "phone";
            case TELEGRAM -> "telegram";
            case PHONE -> "telephone";
            case SOCIAL, OTHER -> "chat-dots";
        };
    }

    /** "Call from the customer, 5 minutes: spoken to". */
    public String call(CallDetails call) {
        String direction = texts.name("ticket.call.direction", call.direction());
        String outcome = texts.name("ticket.call.outcome", call.outcome());
        return call.minutes() == null
                ? texts.of("ticket.call.line", direction, outcome)
                : texts.of("ticket.call.lineMinutes", direction, outcome, call.minutes());
    }

    /** How far an answer is, and why it did not arrive. */
    public String delivery(AnswerDelivery delivery) {
        String status = texts.name("ticket.delivery", delivery.status());
        if (delivery.reason() == null) {
            return status;
        }
        String reason = texts.name("ticket.undelivered", delivery.reason());
        return delivery.detail() == null
                ? texts.of("ticket.delivery.why", status, reason)
                : texts.of("ticket.delivery.whyDetail", status, reason, delivery.detail());
    }

    public boolean isFailed(AnswerDelivery delivery) {
        return delivery.status() == DeliveryStatus.FAILED;
    }

    /** "By WhatsApp to +49 …", as an agent chooses it. */
    public String route(AnswerRoute route) {
        return texts.of("ticket.route.to", texts.name("ticket.by", route.channel()), route.address());
    }

    /** Why a ticket cannot be answered by a channel now. */
    public String obstacle(AnswerRoute route) {
        return texts.of("ticket.obstacle." + route.obstacle().name(), texts.name("ticket.by", route.channel()));
    }
}
