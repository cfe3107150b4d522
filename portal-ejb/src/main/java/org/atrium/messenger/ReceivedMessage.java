package org.atrium.messenger;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.atrium.platform.persistence.PersistentObject;
import org.atrium.ticket.event.TicketNumber;

/** A message that came in, by which the same one is known again. */
@Entity
@Table(name = "messenger_message")
class ReceivedMessage extends PersistentObject {

    private String messageKey;
    private TicketNumber ticket;
    private Long messageId;
    private Instant receivedAt;

    protected ReceivedMessage() {}

    /** A ticket has its words. */
    void become(MessageOutcome outcome) {
        ticket = outcome.ticket();
        messageId = outcome.message();
    }

    MessageOutcome outcome() {
        return new MessageOutcome(ticket, messageId);
    }
}
