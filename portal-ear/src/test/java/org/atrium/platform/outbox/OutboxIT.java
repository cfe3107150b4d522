package org.atrium.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.atrium.testing.inside.Eventually;
import org.atrium.testing.inside.Transactions;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A message leaves after the transaction that wrote it, and only then. */
@ArquillianTest
@Tag("builtin")
class OutboxIT {

    private static final Duration LIMIT = Duration.ofSeconds(10);

    @Inject
    private Outbox outbox;

    @Inject
    private Transactions transactions;

    @Inject
    private EntityManager entityManager;

    @Inject
    private Receiver receiver;

    @Test
    void deliversAfterCommitAndDeletesTheMessage() throws Exception {
        String note = UUID.randomUUID().toString();
        transactions.in(() -> {
            outbox.put(Receiver.KIND, new Note(note));
            assertThat(receiver.next(300, TimeUnit.MILLISECONDS)).isNull();
            return null;
        });
        assertThat(receiver.next(10, TimeUnit.SECONDS)).isEqualTo(note);
        Eventually.so("the message to be forgotten", LIMIT, () -> waiting(note).isEmpty());
    }

    @Test
    void neverDeliversRolledBackMessages() throws Exception {
        assertThatThrownBy(() -> transactions.in(() -> {
                    outbox.put(Receiver.KIND, new Note("rolled back"));
                    throw new IllegalStateException("no");
                }))
                .hasRootCauseMessage("no");
        assertThat(receiver.next(2, TimeUnit.SECONDS)).isNull();
    }

    @Test
    void failedMessageIsRetried() throws Exception {
        String note = Receiver.REFUSED + UUID.randomUUID();
        transactions.in(() -> {
            outbox.put(Receiver.KIND, new Note(note));
            return null;
        });
        OutboxMessage kept = Eventually.present("the failed try to be noted", LIMIT, () -> waiting(note).stream()
                .filter(message -> message.lastError() != null)
                .findFirst());
        assertThat(kept.lastError()).contains("refused");
        assertThat(kept.attempts()).isEqualTo(1);
        assertThat(kept.dueAt()).isAfter(kept.createdAt());
    }

    private List<OutboxMessage> waiting(String note) {
        return entityManager
                .createQuery("from OutboxMessage where payload like :note", OutboxMessage.class)
                .setParameter("note", "%" + note + "%")
                .getResultList();
    }

    public record Note(String text) {}

    /** Takes the notes of this test. */
    @ApplicationScoped
    public static class Receiver implements OutboxHandler {

        static final String KIND = "outbox-test";
        static final String REFUSED = "refuse-";

        private final BlockingQueue<String> delivered = new LinkedBlockingQueue<>();

        public String next(long limit, TimeUnit unit) throws InterruptedException {
            return delivered.poll(limit, unit);
        }

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public void deliver(String payload) {
            String text = Outbox.read(payload, Note.class).text();
            if (text.startsWith(REFUSED)) {
                throw new IllegalStateException("refused");
            }
            delivered.add(text);
        }
    }
}
