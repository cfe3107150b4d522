package org.atrium.api.ticket;

import java.time.Instant;
import java.util.List;
import org.atrium.api.file.FileJson;
import org.atrium.escalation.TicketOrigin;
import org.atrium.forum.event.PostId;
import org.atrium.ticket.AnswerChannels.AnswerDelivery;
import org.atrium.ticket.CallDetails;
import org.atrium.ticket.MessageView;
import org.atrium.ticket.event.MessageVisibility;
import org.atrium.ticket.event.TicketChannel;

/**
 * A ticket message, as clients see it.
 *
 * @param post the post with the same words, or null
 * @param files what hangs on it
 * @param channel by which it came
 * @param call the call it tells of, or null
 * @param delivery for support, what became of an answer by a messenger; else null
 * @param mail for support the id of the file that is the mail as it came, else null
 */
public record TicketMessageJson(
        long id,
        TicketAccountJson author,
        boolean staff,
        MessageVisibility visibility,
        String body,
        String html,
        Instant createdAt,
        Long post,
        List<FileJson> files,
        TicketChannel channel,
        CallDetails call,
        AnswerDelivery delivery,
        String mail) {

    static TicketMessageJson of(MessageView message) {
        return new TicketMessageJson(
                message.id(),
                TicketAccountJson.of(message.author()),
                message.staff(),
                message.visibility(),
                message.body(),
                message.html(),
                message.at(),
                TicketOrigin.post(message.reference()).map(PostId::value).orElse(null),
                message.files().stream().map(FileJson::of).toList(),
                message.channel(),
                message.call(),
                message.delivery(),
                message.mail() == null ? null : message.mail().file());
    }
}
