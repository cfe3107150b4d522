package org.atrium.api.inbound;

import org.atrium.inbound.InboundMailResult;
import org.atrium.inbound.MailOutcome;

/**
 * What became of a mail.
 *
 * @param ticket number of the ticket that has its words, or null
 * @param post id of the post they are, or null
 * @param reason why it was set aside or caused nothing, in one word, or null
 */
public record InboundMailJson(InboundMailResult result, String ticket, Long post, String reason) {

    static InboundMailJson of(MailOutcome outcome) {
        return new InboundMailJson(
                outcome.result(),
                outcome.ticket() == null ? null : outcome.ticket().value(),
                outcome.post(),
                outcome.reason());
    }
}
