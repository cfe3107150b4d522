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
 * @param shared whether those hang on what it was made of, whoever uploaded them
 */
public record NewMessage(
        AccountId author,
        boolean staff,
        MessageVisibility visibility,
        String body,
        Instant at,
        String reference,
        List<String> files,
        boolean shared) {

    public NewMessage {
        files = List.copyOf(files);
    }

    /** A message with files: its author's, or those of what it was made of. */
    public NewMessage(
            AccountId author,
            boolean staff,
            MessageVisibility visibility,
            String body,
            Instant at,
            String reference,
            List<String> files) {
        this(author, staff, visibility, body, at, reference, files, reference != null);
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
