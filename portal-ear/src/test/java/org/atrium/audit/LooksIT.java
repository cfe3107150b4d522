package org.atrium.audit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.atrium.account.Role;
import org.atrium.testing.inside.As;
import org.atrium.testing.inside.Concurrently;
import org.atrium.testing.inside.Eventually;
import org.atrium.testing.inside.Viewers;
import org.hibernate.query.Page;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Looks at records are written together, soon, and before the trail is read; none is lost or written twice. */
@ArquillianTest
class LooksIT {

    private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final int AT_ONCE = 8;
    private static final int EACH = 400;

    @Inject
    private AuditTrail trail;

    @Inject
    private AuditQueries entries;

    @Inject
    private RecordAccessLog accesses;

    @Inject
    private LookWriter writer;

    @Inject
    private Viewers viewers;

    @Inject
    private As as;

    @Inject
    private Clock clock;

    private long agent;
    private long customer;

    @BeforeEach
    void create() throws Exception {
        agent = viewers.with(Role.AGENT).account().value();
        customer = viewers.with(Role.CUSTOMER).account().value();
    }

    @Test
    void areWrittenThoughNobodyReadsThem() {
        trail.recordAccess(agent, PersonalRecord.TICKET, "T-1", customer);
        trail.recordListAccess(agent, RecordList.TICKETS, List.of(customer));
        Eventually.so("two looks in the trail", LIMIT, () -> stored().size() == 2);
        assertThat(stored()).containsExactlyInAnyOrder("look.ticket T-1", "list.tickets");
    }

    @Test
    void areReadAtOnceWhereTheyWereMade() throws Exception {
        trail.recordAccess(agent, PersonalRecord.ORDER, "O-1", customer);
        assertThat(as.customer(() -> accesses.list(customer, null, 10)).items())
                .extracting(AuditRow::object)
                .containsExactly("O-1");
    }

    /** More than wait for the timer, and some of them by several people at the same moment. */
    @Test
    void ofManyAtOnceAreWrittenOnceEach() throws Exception {
        Concurrently.by(AT_ONCE, i -> {
            IntStream.range(0, EACH)
                    .forEach(record ->
                            trail.recordAccess(agent, PersonalRecord.TICKET, "T-" + (record + i / 2 * EACH), customer));
            return null;
        });
        assertThat(as.customer(() -> accesses.list(customer, null, AT_ONCE * EACH))
                        .items())
                .extracting(AuditRow::object)
                .doesNotHaveDuplicates()
                .hasSize(AT_ONCE / 2 * EACH);
    }

    /** Another node knows nothing of what this one has written. */
    @Test
    void ofTwoNodesAreWrittenOnce() {
        Instant now = clock.instant();
        for (int node = 0; node < 2; node++) {
            writer.write(List.of(
                    Look.inList(agent, RecordList.ORDERS, customer, now, "10.0.0." + node),
                    Look.atRecord(agent, PersonalRecord.RETURN, "R-1", customer, now, "10.0.0." + node)));
        }
        assertThat(stored()).containsExactlyInAnyOrder("list.orders", "look.return R-1");
    }

    @Test
    void sayNothingOfOneself() {
        trail.recordAccess(customer, PersonalRecord.TICKET, "T-2", customer);
        trail.recordListAccess(customer, RecordList.TICKETS, List.of(customer));
        trail.recordAccess(agent, PersonalRecord.TICKET, "T-3", customer);
        Eventually.so("a look in the trail", LIMIT, () -> !stored().isEmpty());
        assertThat(stored()).containsExactly("look.ticket T-3");
    }

    /** What stands in the trail, without having it written before. */
    private List<String> stored() {
        List<String> actions = List.of("look.ticket", "look.return", "list.tickets", "list.orders");
        return entries.bySubject(customer, actions, END, 0, Page.first(100)).stream()
                .map(row -> row.isList() ? row.action() : row.action() + " " + row.object())
                .toList();
    }
}
