package org.atrium.ticket;

import java.time.Instant;
import org.atrium.account.AccountId;
import org.atrium.ticket.event.MessageOrigin;
import org.atrium.ticket.event.MessageVisibility;

/**
 * Command: a message to add to a ticket.
 *
 * @param staff whether the author speaks for the company
 * @param body Markdown
 * @param reference where the same words stand, such as {@code post:7}, or null
 */
public record NewMessage(
        AccountId author, boolean staff, MessageVisibility visibility, String body, Instant at, String reference) {

    MessageOrigin origin() {
        return reference == null ? MessageOrigin.TICKET : MessageOrigin.ELSEWHERE;
    }
}
