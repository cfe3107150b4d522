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
 * Something to be done outside the database because of a fact inside it. Written {@code PENDING} in the fact's own
 * transaction, it is removed once delivered; after the last failed try, or where no try would help, it is {@code SET_ASIDE} until an administrator
 * looks at it.
 */
@Entity
@Table(name = "outbox_message")
public class OutboxMessage extends PersistentObject {

    private static final List<Duration> PAUSES = List.of(
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
    void claim(Instant now, Duration lease) {
        attempts++;
        dueAt = now.plus(lease);
    }

    /** Plans the next try after a failed one, or sets it aside after the last. */
    void failed(String error, Instant now) {
        if (attempts > PAUSES.size()) {
            setAside(error);
        } else {
            lastError = cut(error);
            dueAt = now.plus(PAUSES.get(attempts - 1));
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
