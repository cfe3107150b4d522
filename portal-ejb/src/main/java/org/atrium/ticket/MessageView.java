package org.atrium.ticket;

import java.time.Instant;
import java.util.List;
import org.atrium.account.AccountSummary;
import org.atrium.file.FileView;
import org.atrium.ticket.event.MessageVisibility;
import org.atrium.ticket.event.TicketChannel;

/**
 * A message of a ticket, as its viewer sees it.
 *
 * @param staff whether they spoke for the company
 * @param body Markdown
 * @param html the same as safe HTML
 * @param reference where the same words stand, such as {@code post:7}, or null
 * @param files what hangs on it
 * @param channel by which it came
 * @param mail what else there is of the mail it was, or null
 * @param call the call it tells of, or null
 * @param delivery what became of an answer by a messenger, for support; null for others
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
        List<FileView> files,
        TicketChannel channel,
        MailView mail,
        CallDetails call,
        AnswerChannels.AnswerDelivery delivery) {

    /** The same, with files and pictures loaded otherwise. */
    public MessageView with(String shown, List<FileView> loaded) {
        return new MessageView(
                id, author, staff, visibility, body, shown, reference, at, loaded, channel, mail, call, delivery);
    }

    /**
     * What there is of a mail besides the words that are the message.
     *
     * @param folded safe HTML of its quotes and signature, which hold what others wrote to its author: for support and
     *     its author, null for others
     * @param leftOut names of its files that were not taken
     * @param file id of the stored mail itself, for support; null for others
     */
    public record MailView(String folded, List<String> leftOut, String file) {}
}
