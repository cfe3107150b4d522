package org.atrium.api.ticket;

import java.time.Instant;
import java.util.List;
import org.atrium.api.file.FileJson;
import org.atrium.escalation.TicketOrigin;
import org.atrium.forum.event.PostId;
import org.atrium.ticket.MessageView;
import org.atrium.ticket.event.MessageVisibility;

/**
 * A ticket message, as clients see it.
 *
 * @param post the post with the same words, or null
 * @param files what hangs on it
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
        List<FileJson> files) {

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
                message.files().stream().map(FileJson::of).toList());
    }
}
