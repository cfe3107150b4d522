package org.atrium.live;

import java.util.Optional;
import java.util.Set;
import org.atrium.account.AccountId;
import org.atrium.forum.event.ThreadId;
import org.atrium.platform.ids.SecretToken;
import org.atrium.ticket.event.TicketNumber;

/**
 * What a stream is opened for. Besides what it names it has the reader's notifications, the tickets they opened or look
 * after, and the threads they follow; of all of it what they may read.
 *
 * @param sessionHash of the session that opened it, with which it ends
 * @param after the last event that was heard before; empty for none
 */
public record LiveSubscription(
        AccountId account, String sessionHash, Set<TicketNumber> tickets, Set<ThreadId> threads, Optional<Long> after) {

    public LiveSubscription {
        tickets = Set.copyOf(tickets);
        threads = Set.copyOf(threads);
    }

    /** A reader's, by the token of their session. */
    public static LiveSubscription of(
            AccountId account, String token, Set<TicketNumber> tickets, Set<ThreadId> threads, Optional<Long> after) {
        return new LiveSubscription(account, new SecretToken(token).hash(), tickets, threads, after);
    }
}
