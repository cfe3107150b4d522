package org.atrium.inbound.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.atrium.testing.inside.Concurrently;
import org.atrium.testing.inside.Eventually;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which node reads the mailbox, by the database. The portal under test is one that does. */
@ArquillianTest
@Tag("builtin")
class MailboxLeasesIT {

    private static final int NODES = 8;
    private static final Duration LIMIT = Duration.ofSeconds(30);

    @Inject
    private MailboxLeases leases;

    @Inject
    private Clock clock;

    /** What the test took is given back, so that the portal reads on. */
    @AfterEach
    void end() {
        IntStream.range(0, NODES).forEach(i -> leases.end("node " + i, clock.instant()));
    }

    @Test
    void aNodeThatReadsIsNotDisturbed() {
        Eventually.so("the portal to read its mailbox", LIMIT, () -> !lease("node 0", clock.instant()));
    }

    @Test
    void ofNodesThatSucceedOneExactlyOneReads() {
        Instant later = clock.instant().plus(Duration.ofDays(1));
        List<Boolean> succeeded = Concurrently.by(NODES, i -> lease("node " + i, later));
        assertThat(succeeded).containsOnlyOnce(true);
        String reader = "node " + succeeded.indexOf(true);
        assertThat(lease(reader, later.plusSeconds(30))).isTrue();
        assertThat(lease("node " + (succeeded.indexOf(true) + 1) % NODES, later.plusSeconds(60)))
                .isFalse();
        leases.end(reader, later.plusSeconds(60));
        assertThat(lease("node " + (succeeded.indexOf(true) + 1) % NODES, later.plusSeconds(60)))
                .isTrue();
    }

    private boolean lease(String node, Instant now) {
        boolean leased = leases.lease(node, now, now.plus(Duration.ofMinutes(1)));
        if (leased && now.isBefore(clock.instant().plus(Duration.ofHours(1)))) {
            leases.end(node, now);
        }
        return leased;
    }
}
