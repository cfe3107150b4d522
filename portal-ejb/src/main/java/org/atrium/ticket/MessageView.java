package org.atrium.ticket;

import java.time.Instant;
import java.util.List;
import org.atrium.account.AccountSummary;
import org.atrium.file.FileView;
import org.atrium.ticket.event.MessageVisibility;

/**
 * A message of a ticket, as its viewer sees it.
 *
 * @param staff whether they spoke for the company
 * @param body Markdown
 * @param html the same as safe HTML
 * @param reference where the same words stand, such as {@code post:7}, or null
 * @param files what hangs on it
 */
public record MessageView(
        long id,
        AccountSummary author,
        boolean staff,
        MessageVisibility visibility,
        String body,
        String html,
        String reference,
        Instant at,
        List<FileView> files) {

    /** The same, with files and pictures loaded otherwise. */
    public MessageView with(String shown, List<FileView> loaded) {
        return new MessageView(id, author, staff, visibility, body, shown, reference, at, loaded);
    }
}
