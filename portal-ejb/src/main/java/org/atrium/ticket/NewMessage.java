package org.atrium.ticket;

import java.time.Instant;
import java.util.List;
import org.atrium.account.AccountId;
import org.atrium.ticket.event.MessageOrigin;
import org.atrium.ticket.event.MessageVisibility;

/**
 * Command: a message to add to a ticket.
 *
 * @param staff whether the author speaks for the company
 * @param body Markdown
 * @param reference where the same words stand, such as {@code post:7}, or null
 * @param files ids of files its author uploaded
 */
public record NewMessage(
        AccountId author,
        boolean staff,
        MessageVisibility visibility,
        String body,
        Instant at,
        String reference,
        List<String> files) {

    public NewMessage {
        files = List.copyOf(files);
    }

    /** A message without files. */
    public NewMessage(
            AccountId author, boolean staff, MessageVisibility visibility, String body, Instant at, String reference) {
        this(author, staff, visibility, body, at, reference, List.of());
    }

    MessageOrigin origin() {
        return reference == null ? MessageOrigin.TICKET : MessageOrigin.ELSEWHERE;
    }
}
