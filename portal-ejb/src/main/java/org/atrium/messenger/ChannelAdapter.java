package org.atrium.messenger;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.atrium.ticket.event.TicketChannel;

/**
 * Sends by other networks. Implementations are CDI beans, each in a package of its own below this one. What comes in they
 * give to {@link MessengerIntake}, what the network reports of an answer to {@link AnswerReports}.
 */
public interface ChannelAdapter {

    /** The channels it sends by, as the portal is set up now; none where it is not. */
    Set<TicketChannel> channels();

    /** Whether an address is the shop's own there: what comes from it is no customer's. */
    boolean isOwn(TicketChannel channel, String address);

    /** The longest message it sends; a longer answer is split. */
    int maxLength(TicketChannel channel);

    /** How long after a customer's last message the network takes answers; empty for always. */
    Optional<Duration> answerWindow(TicketChannel channel);

    /**
     * Sends a message. The same one may come again after a crash.
     *
     * @throws RefusedMessageException if the network will never take it
     * @throws IOException if it could not be handed over now; it is tried again, with growing pauses. Its message is shown
     *     to staff and logged, so it names no address
     */
    void send(OutgoingMessage message) throws RefusedMessageException, IOException;
}
