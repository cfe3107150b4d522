package org.atrium.escalation;

import java.time.Instant;
import java.util.Optional;
import org.atrium.account.AccountId;
import org.atrium.account.Viewer;
import org.atrium.ticket.NewMessage;
import org.atrium.ticket.event.MessageVisibility;

/**
 * Command: a request to escalate a question.
 *
 * @param reason why, in Markdown; null for no word
 */
public record EscalationRequest(Viewer viewer, String reason) {

    public EscalationRequest {
        reason = reason == null || reason.isBlank() ? null : reason.strip();
    }

    /** The reason, for the ticket of somebody: their own is between them and support, anybody else's is a note. */
    Optional<NewMessage> toMessage(AccountId requester, Instant now) {
        boolean own = viewer.is(requester);
        return Optional.ofNullable(reason)
                .map(said -> new NewMessage(
                        viewer.requireAccount(),
                        !own,
                        own ? MessageVisibility.PRIVATE : MessageVisibility.INTERNAL,
                        said,
                        now,
                        null));
    }
}
