package org.atrium.messenger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.util.Optional;
import org.atrium.platform.error.TooManyRequestsException;
import org.atrium.platform.ratelimit.RateLimit;
import org.atrium.platform.ratelimit.RateLimiter;

/**
 * Takes in what adapters and API clients bring. When this returns, what a message caused is committed; the same one twice,
 * also at once, causes nothing twice.
 */
@ApplicationScoped
public class MessengerIntake {

    /** What a sender can cause in an hour: people write in many short messages. */
    private static final RateLimit PER_SENDER = new RateLimit("messengerMessage", 120, Duration.ofHours(1));

    @Inject
    private MessengerWriting writing;

    @Inject
    private ChannelAdapters adapters;

    @Inject
    private RateLimiter rateLimiter;

    /**
     * Takes in a message; to be called outside of transactions.
     *
     * @throws TooManyRequestsException if its sender wrote too many
     */
    public MessageOutcome receive(IncomingMessage message) {
        Optional<MessageOutcome> before = find(message);
        if (before.isPresent()) {
            return before.get();
        }
        rateLimiter.check(PER_SENDER.attemptBy(message.channel(), message.address()));
        try {
            return writing.write(message);
        } catch (PersistenceException e) {
            return message.key().flatMap(writing::find).orElseThrow(() -> e);
        }
    }

    /** What became of the same message before; empty if it is new, or has no id. */
    Optional<MessageOutcome> find(IncomingMessage message) {
        return message.key().flatMap(writing::find);
    }

    /** Whether a message comes from the shop itself. */
    public boolean isOwn(IncomingMessage message) {
        return adapters.isOwn(message.channel(), message.address());
    }
}
