package org.atrium.live;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.platform.ids.SecretToken;
import org.atrium.testing.inside.Database;
import org.atrium.testing.inside.Eventually;
import org.atrium.testing.inside.StatementInspection;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the streams of a node read of the database. */
@ArquillianTest
@Tag("builtin")
class LiveStreamsIT {

    @Inject
    private LiveStreams streams;

    @Inject
    private LiveAudience audience;

    @Inject
    private LiveEventQueries events;

    @Inject
    private Database database;

    @Inject
    private AccountDirectory accounts;

    @Inject
    private Clock clock;

    @Test
    void streamHasWhatAnotherNodeWrote() throws Exception {
        KeptStream stream = new KeptStream();
        streams.add(subscription(), stream);

        database.insert(
                "insert into live_event (id, kind, account_id, notification_id, note, at)"
                        + " values (nextval('live_event_seq'), 'NOTIFICATION', ?, 42, false, ?)",
                1,
                i -> new Object[] {reader().value(), clock.instant()});

        Eventually.so(
                "the event of the other node", Duration.ofSeconds(10), () -> stream.heard.contains("NOTIFICATION 42"));
        stream.close();
    }

    @Test
    void statementsDoNotGrowWithStreamsAndEvents() throws Exception {
        statements(1, 1);
        int one = statements(1, 1);
        assertThat(statements(40, 6)).isEqualTo(one).isLessThanOrEqualTo(2);
    }

    /** Of so many streams, each to hear of so many of its reader's notifications. */
    private int statements(int readers, int news) throws Exception {
        List<OpenLiveStream> open = new ArrayList<>();
        List<LiveEvent> all = new ArrayList<>();
        for (int i = 0; i < readers; i++) {
            open.add(new OpenLiveStream(subscription(), new KeptStream(), clock.instant()));
        }
        IntStream.range(0, news).forEach(each -> all.add(new LiveEvent(each, reader(), each)));
        List<LiveAudience.Delivery> deliveries = new ArrayList<>();
        int statements = StatementInspection.during(() -> deliveries.addAll(audience.of(all, open)))
                .size();
        assertThat(deliveries).hasSize(readers * news);
        return statements;
    }

    /** One that may sign in, unlike those who are made for a test. */
    private AccountId reader() {
        return accounts.byEmail("customer@example.com").orElseThrow().id();
    }

    private LiveSubscription subscription() throws Exception {
        String token = UUID.randomUUID().toString();
        database.insert(
                "insert into account_session (id, account_id, token_hash, session_type, created_at, expires_at)"
                        + " values (nextval('account_session_seq'), ?, ?, 'API', ?, ?)",
                1,
                i -> new Object[] {
                    reader().value(),
                    new SecretToken(token).hash(),
                    clock.instant(),
                    clock.instant().plusSeconds(600)
                });
        return LiveSubscription.of(reader(), token, Set.of(), Set.of(), Optional.empty());
    }

    /** A stream that keeps what it is to say. */
    private static final class KeptStream implements LiveStream {

        private final List<String> heard = new CopyOnWriteArrayList<>();
        private volatile boolean closed;

        @Override
        public void send(LiveMessage message) {
            heard.add(message.kind() + " " + message.subject());
        }

        @Override
        public void ping() {
            // Nobody is at its other end.
        }

        @Override
        public void close() {
            closed = true;
        }

        @Override
        public boolean isClosed() {
            return closed;
        }
    }
}
