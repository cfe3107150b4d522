package org.atrium.platform.outbox;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.atrium.platform.persistence.PersistentObject;
import org.atrium.platform.text.VisibleText;

/**
 * A message of the outbox. Inserted as {@code PENDING} in the transaction of the event, deleted after delivery;
 * {@code SET_ASIDE} for an administrator after the last failed attempt or a permanent failure.
 */
@Entity
@Table(name = "outbox_message")
public class OutboxMessage extends PersistentObject {

    private static final List<Duration> RETRY_DELAYS = List.of(
            Duration.ofSeconds(10),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(8),
            Duration.ofHours(24));

    private String kind;
    private String payload;

    @Enumerated(EnumType.STRING)
    private OutboxStatus status;

    private int attempts;
    private Instant createdAt;
    private Instant dueAt;
    private String lastError;

    protected OutboxMessage() {}

    OutboxMessage(String kind, String payload, Instant now) {
        this.kind = kind;
        this.payload = payload;
        this.status = OutboxStatus.PENDING;
        this.createdAt = now;
        this.dueAt = now;
    }

    /** Takes it for one try: nobody else does until the lease is over. */
    void lease(Instant now, Duration lease) {
        attempts++;
        dueAt = now.plus(lease);
    }

    /** Plans the next try after a failed one, or sets it aside after the last. */
    void recordFailure(String error, Instant now) {
        if (attempts > RETRY_DELAYS.size()) {
            setAside(error);
        } else {
            lastError = cut(error);
            dueAt = now.plus(RETRY_DELAYS.get(attempts - 1));
        }
    }

    /** Leaves it to an administrator: no try would deliver it. */
    void setAside(String error) {
        lastError = cut(error);
        status = OutboxStatus.SET_ASIDE;
    }

    private static String cut(String error) {
        return error == null ? "" : VisibleText.cut(error, 500);
    }

    /** Gives a message that was set aside a new series of tries. */
    void retry(Instant now) {
        status = OutboxStatus.PENDING;
        attempts = 0;
        dueAt = now;
    }

    public String kind() {
        return kind;
    }

    String payload() {
        return payload;
    }

    public OutboxStatus status() {
        return status;
    }

    public int attempts() {
        return attempts;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public String lastError() {
        return lastError;
    }
}
