package org.atrium.escalation;

import java.time.Instant;
import java.util.Optional;
import org.atrium.account.AccountId;
import org.atrium.account.Viewer;
import org.atrium.ticket.NewMessage;
import org.atrium.ticket.event.Visibility;

/**
 * Somebody's wish that support takes a question.
 *
 * @param reason why, in Markdown; null for no word
 */
public record Plea(Viewer asker, String reason) {

    public Plea {
        reason = reason == null || reason.isBlank() ? null : reason.strip();
    }

    /** The reason, for the ticket of somebody: their own is between them and support, anybody else's is a note. */
    Optional<NewMessage> words(AccountId requester, Instant now) {
        boolean own = asker.is(requester);
        return Optional.ofNullable(reason)
                .map(said -> new NewMessage(
                        asker.requireAccount(), !own, own ? Visibility.PRIVATE : Visibility.INTERNAL, said, now, null));
    }
}
