package org.atrium.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.atrium.platform.mail.Mail;
import org.atrium.platform.mail.Mailer;
import org.atrium.platform.settings.Setting;
import org.atrium.platform.time.ScheduledTask;
import org.atrium.testing.inside.Eventually;
import org.atrium.testing.inside.Transactions;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** A delivery that takes long holds up the messages behind it and nothing else, and nobody takes them out of its hands. */
@ArquillianTest
class SlowDeliveryIT {

    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final int SEVERAL = 3;

    @Inject
    private Outbox outbox;

    @Inject
    private Mailer post;

    @Inject
    private Transactions transactions;

    @Inject
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Inject
    private Courier courier;

    @Inject
    private Ticks ticks;

    @Test
    void hangingMailServerDoesNotBlockTimers() throws Exception {
        try (ServerSocket silent = new ServerSocket(0)) {
            silent.setSoTimeout((int) LIMIT.toMillis());
            System.setProperty(Setting.MAIL_PORT.property(), String.valueOf(silent.getLocalPort()));
            send();
            try (Socket waiting = silent.accept()) {
                send();
                int before = ticks.count();
                Eventually.so("timers to go on", LIMIT, () -> ticks.count() >= before + SEVERAL);
                assertThat(waiting.isConnected()).isTrue();
            } finally {
                System.clearProperty(Setting.MAIL_PORT.property());
            }
        }
    }

    @Test
    void messagesBehindASlowDeliveryAreDeliveredOnce() throws Exception {
        String mark = UUID.randomUUID().toString();
        transactions.in(() -> {
            outbox.put(Courier.KIND, new Note(Courier.SLOW + mark));
            outbox.put(Courier.KIND, new Note(mark));
            return null;
        });
        assertThat(courier.begun(LIMIT)).isEqualTo(Courier.SLOW + mark);
        makeDue(mark);
        assertThat(courier.begun(Duration.ofSeconds(SEVERAL))).isNull();

        courier.release();
        assertThat(courier.delivered(LIMIT)).isEqualTo(Courier.SLOW + mark);
        assertThat(courier.delivered(LIMIT)).isEqualTo(mark);
        assertThat(courier.delivered(Duration.ofSeconds(SEVERAL))).isNull();
    }

    private void send() throws Exception {
        String to = UUID.randomUUID() + "@example.org";
        transactions.in(() -> {
            post.send(new Mail(to, "Nora", "en", "account.mail.taken", null, "/forgot", null, false, null, null));
            return null;
        });
    }

    /** As if whoever took them had had them for too long. */
    private void makeDue(String mark) throws Exception {
        transactions.in(() -> entityManager
                .createQuery("update OutboxMessage set dueAt = :now where payload like :mark")
                .setParameter("now", clock.instant())
                .setParameter("mark", "%" + mark + "%")
                .executeUpdate());
    }

    public record Note(String text) {}

    /** Takes the notes of this test, some of them slowly. */
    @ApplicationScoped
    public static class Courier implements OutboxHandler {

        static final String KIND = "slow-test";
        static final String SLOW = "slow-";

        private final BlockingQueue<String> begun = new LinkedBlockingQueue<>();
        private final BlockingQueue<String> delivered = new LinkedBlockingQueue<>();
        private final CountDownLatch released = new CountDownLatch(1);

        public String begun(Duration limit) throws InterruptedException {
            return begun.poll(limit.toMillis(), TimeUnit.MILLISECONDS);
        }

        public String delivered(Duration limit) throws InterruptedException {
            return delivered.poll(limit.toMillis(), TimeUnit.MILLISECONDS);
        }

        public void release() {
            released.countDown();
        }

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public void deliver(String payload) throws IOException, InterruptedException {
            String text = Outbox.read(payload, Note.class).text();
            begun.add(text);
            if (text.startsWith(SLOW) && !released.await(1, TimeUnit.MINUTES)) {
                throw new IOException("Nobody released it");
            }
            delivered.add(text);
        }
    }

    /** Counts how often timers ran. */
    @ApplicationScoped
    public static class Ticks implements ScheduledTask {

        private final AtomicInteger count = new AtomicInteger();

        public int count() {
            return count.get();
        }

        @Override
        public void run() {
            count.incrementAndGet();
        }
    }
}
