package org.atrium.ticket;

import java.time.Instant;
import java.util.List;
import org.atrium.account.AccountId;
import org.atrium.ticket.event.MessageOrigin;
import org.atrium.ticket.event.MessageVisibility;
import org.atrium.ticket.event.TicketChannel;

/**
 * Command: a message to add to a ticket.
 *
 * @param staff whether the author speaks for the company
 * @param body Markdown
 * @param reference where the same words stand, such as {@code post:7}, or null
 * @param files ids of files its author uploaded
 * @param shared whether those hang on what it was made of, whoever uploaded them
 * @param channel by which it came
 * @param mail what else there is of the mail it was, or null
 * @param call the call it tells of, or null
 */
public record NewMessage(
        AccountId author,
        boolean staff,
        MessageVisibility visibility,
        String body,
        Instant at,
        String reference,
        List<String> files,
        boolean shared,
        TicketChannel channel,
        MailSource mail,
        CallDetails call) {

    public NewMessage {
        files = List.copyOf(files);
    }

    /** A message of a page or the API, or one that stands elsewhere. */
    public NewMessage(
            AccountId author,
            boolean staff,
            MessageVisibility visibility,
            String body,
            Instant at,
            String reference,
            List<String> files,
            boolean shared) {
        this(author, staff, visibility, body, at, reference, files, shared, channelOf(reference), null, null);
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

    private static TicketChannel channelOf(String reference) {
        return reference == null ? TicketChannel.WEB : TicketChannel.FORUM;
    }

    /** Whether it answers its ticket's requester: words for them, or a call in which they were spoken to. */
    boolean isAnswer() {
        return staff && (visibility != MessageVisibility.INTERNAL || call != null && call.isAnswer());
    }

    /** Whether somebody wrote it to support, in the ticket itself. */
    boolean isToSupport() {
        return !staff && reference == null;
    }

    /** Whether it was a mail that went to this person, too. */
    boolean isMailedTo(AccountId person) {
        return mail != null && mail.sentTo().contains(person);
    }

    MessageOrigin origin() {
        return reference == null ? MessageOrigin.TICKET : MessageOrigin.ELSEWHERE;
    }

    /**
     * What there is of a mail besides the words that are the message.
     *
     * @param folded Markdown of quotes and signature, empty for none
     * @param leftOut names of its files that were not taken
     * @param file id of the stored mail itself, or null
     * @param sentTo who else got it
     */
    public record MailSource(String folded, List<String> leftOut, String file, List<AccountId> sentTo) {

        public MailSource {
            leftOut = List.copyOf(leftOut);
            sentTo = List.copyOf(sentTo);
        }

        /** A mail that nobody else is known to have got. */
        public MailSource(String folded, List<String> leftOut, String file) {
            this(folded, leftOut, file, List.of());
        }

        MailSource sentTo(List<AccountId> others) {
            return new MailSource(folded, leftOut, file, others);
        }
    }
}
