package org.atrium.messenger;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.atrium.platform.persistence.VersionedObject;
import org.atrium.platform.text.VisibleText;
import org.atrium.ticket.AnswerChannels.AnswerDelivery;
import org.atrium.ticket.AnswerChannels.DeliveryStatus;
import org.atrium.ticket.AnswerChannels.UndeliveredReason;
import org.atrium.ticket.event.TicketChannel;

/** An answer of support that leaves by a messenger, and what became of it. */
@Entity
class MessengerAnswer extends VersionedObject {

    private static final int MAX_DETAIL = 200;

    @ManyToOne(fetch = FetchType.LAZY)
    private MessengerConversation conversation;

    private long messageId;

    @Enumerated(EnumType.STRING)
    private TicketChannel channel;

    @Enumerated(EnumType.STRING)
    private DeliveryStatus status;

    private int partsSent;

    @Enumerated(EnumType.STRING)
    private UndeliveredReason reason;

    private String detail;
    private Instant writtenAt;
    private Instant changedAt;

    protected MessengerAnswer() {}

    MessengerAnswer(MessengerConversation conversation, long message, Instant now) {
        this.conversation = conversation;
        this.messageId = message;
        this.channel = conversation.channel();
        this.status = DeliveryStatus.WAITING;
        this.writtenAt = now;
        this.changedAt = now;
    }

    /** The network has a part of it. */
    void recordSent(int part, int parts, Instant at) {
        partsSent = Math.max(partsSent, part);
        if (partsSent >= parts) {
            transitionTo(DeliveryStatus.SENT, null, null, at);
        }
    }

    /** It could not be handed over; it is tried again. */
    void recordDelay(String why, Instant at) {
        if (status == DeliveryStatus.WAITING) {
            reason = UndeliveredReason.DELAYED;
            detail = VisibleText.cut(why, MAX_DETAIL);
            changedAt = at;
        }
    }

    /**
     * What the network reports of it, in whatever order.
     *
     * @return whether that changes anything
     */
    boolean transitionTo(DeliveryStatus next, UndeliveredReason why, String words, Instant at) {
        if (!status.canTransitionTo(next)) {
            return false;
        }
        status = next;
        reason = next == DeliveryStatus.FAILED ? why : null;
        detail = next != DeliveryStatus.FAILED || words == null ? null : VisibleText.cut(words, MAX_DETAIL);
        changedAt = at;
        return true;
    }

    AnswerDelivery delivery() {
        return new AnswerDelivery(status, reason, detail);
    }

    MessengerConversation conversation() {
        return conversation;
    }

    long messageId() {
        return messageId;
    }

    TicketChannel channel() {
        return channel;
    }

    boolean isFailed() {
        return status == DeliveryStatus.FAILED;
    }

    int partsSent() {
        return partsSent;
    }

    Instant writtenAt() {
        return writtenAt;
    }
}
