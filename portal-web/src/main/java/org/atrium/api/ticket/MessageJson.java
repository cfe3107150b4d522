package org.atrium.api.ticket;

import java.time.Instant;
import org.atrium.escalation.Origin;
import org.atrium.forum.event.PostId;
import org.atrium.ticket.MessageView;
import org.atrium.ticket.event.Visibility;

/**
 * A message of a ticket, as clients see it.
 *
 * @param post the post with the same words, or null
 */
public record MessageJson(
        long id,
        PersonJson author,
        boolean staff,
        Visibility visibility,
        String body,
        String html,
        Instant createdAt,
        Long post) {

    static MessageJson of(MessageView message) {
        return new MessageJson(
                message.id(),
                PersonJson.of(message.author()),
                message.staff(),
                message.visibility(),
                message.body(),
                message.html(),
                message.at(),
                Origin.post(message.reference()).map(PostId::value).orElse(null));
    }
}
