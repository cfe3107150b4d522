package org.atrium.web.ticket;

import jakarta.enterprise.context.RequestScoped;
import org.atrium.ticket.MessageView;
import org.atrium.ticket.event.TicketChannel;

/** What is said of how a message of a ticket came. */
@RequestScoped
public class MessageText {

    /** Whether it did not come by a page of the portal: of what stands in a thread, who reads it says so already. */
    public boolean isFromElsewhere(MessageView message) {
        return message.channel() == TicketChannel.EMAIL || message.channel() == TicketChannel.API;
    }

    public String channelIcon(MessageView message) {
        return message.channel() == TicketChannel.EMAIL ? "envelope" : "code";
    }
}
