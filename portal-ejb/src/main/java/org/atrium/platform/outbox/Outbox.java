package org.atrium.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;

/** Queues messages in the transaction of the event that causes them. */
@ApplicationScoped
public class Outbox {

    static final Jsonb JSON = JsonbBuilder.create();

    @Inject
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Inject
    private Event<OutboxFilled> filled;

    /**
     * Writes a message. It leaves soon after the running transaction commits, and never if that rolls back.
     *
     * @param kind names the {@link OutboxHandler}
     * @param content a record of plain values, kept as JSON
     */
    public void put(String kind, Object content) {
        put(kind, content, clock.instant());
    }

    /** The same, not before an instant. */
    public void put(String kind, Object content, Instant notBefore) {
        entityManager.persist(new OutboxMessage(kind, write(content), notBefore));
        filled.fire(new OutboxFilled());
    }

    /** A message's content as it is kept. */
    public static String write(Object content) {
        return JSON.toJson(content);
    }

    /** Reads a message's content back. */
    public static <T> T read(String payload, Class<T> type) {
        return JSON.fromJson(payload, type);
    }
}
