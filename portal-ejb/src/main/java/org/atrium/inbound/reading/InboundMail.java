package org.atrium.inbound.reading;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a mail says. Whatever is missing or cannot be read is empty, and {@link #defects} says why if it is known.
 *
 * @param from its author; empty if no address can be read
 * @param to whom it is addressed to
 * @param cc who else gets it
 * @param deliveredTo the addresses servers on the way delivered it to, which need not stand among the others
 * @param replyTo where answers are to go, empty if to its author
 * @param messageId its Message-ID, without angle brackets
 * @param inReplyTo the ids of the mails it answers
 * @param references the ids of its conversation, the oldest first
 * @param date when it was written, by its author's clock
 * @param subject in one line, empty if it has none
 * @param automatic why it is taken for one that no person wrote; empty for a person's
 * @param deliveryReport which of our mails did not arrive, if it is about that
 * @param invitation the calendar entry it brings
 * @param dmarc what a trusted server found of its author's domain
 * @param body its words
 * @param attachments its files, in their order
 * @param defects what could not be read
 */
public record InboundMail(
        Optional<MailParty> from,
        List<MailParty> to,
        List<MailParty> cc,
        List<MailParty> deliveredTo,
        List<MailParty> replyTo,
        Optional<String> messageId,
        List<String> inReplyTo,
        List<String> references,
        Optional<Instant> date,
        String subject,
        Optional<AutomaticReason> automatic,
        Optional<DeliveryReport> deliveryReport,
        Optional<CalendarInvitation> invitation,
        DmarcResult dmarc,
        MailBody body,
        List<InboundAttachment> attachments,
        Set<MailDefect> defects) {

    /** Bytes of which nothing can be read. */
    public static final InboundMail UNREADABLE = new InboundMail(
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty(),
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            DmarcResult.NONE,
            MailBody.EMPTY,
            List.of(),
            Set.of());
}
