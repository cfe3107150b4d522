package org.atrium.messenger;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.atrium.platform.persistence.VersionedObject;
import org.atrium.ticket.event.TicketChannel;
import org.atrium.ticket.event.TicketNumber;

/** A conversation in another network: with whom, and which ticket it goes on in. */
@Entity
class MessengerConversation extends VersionedObject {

    @Enumerated(EnumType.STRING)
    private TicketChannel channel;

    private String name;
    private String sender;
    private TicketNumber ticket;
    private Instant lastWrittenAt;
    private Instant optedOutAt;

    protected MessengerConversation() {}

    /** They wrote; the ticket has it. */
    void continueIn(TicketNumber number, Instant at) {
        ticket = number;
        record(at);
    }

    /** They wrote. */
    void record(Instant at) {
        lastWrittenAt = at.isAfter(lastWrittenAt) ? at : lastWrittenAt;
    }

    /** They want no more messages, or want some again. */
    void optOut(Instant at) {
        optedOutAt = at;
    }

    boolean isOptedOut() {
        return optedOutAt != null;
    }

    TicketChannel channel() {
        return channel;
    }

    /** Where answers go: a telephone number, or a name. */
    String sender() {
        return sender;
    }

    String name() {
        return name;
    }

    /** Null before the first message has one. */
    TicketNumber ticket() {
        return ticket;
    }

    Instant lastWrittenAt() {
        return lastWrittenAt;
    }
}
