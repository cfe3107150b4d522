package org.atrium.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import org.atrium.testing.inside.Eventually;
import org.atrium.testing.inside.Transactions;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A ticket that stays solved for seven days is closed by the next tick, and no earlier. */
@ArquillianTest
class DueTicketClosingIT {

    private static final long OVERDUE = -1_000_001;
    private static final long RECENT = -1_000_002;

    @Inject
    private EntityManager entityManager;

    @Inject
    private Transactions transactions;

    @BeforeEach
    void insertSolvedTickets() throws Exception {
        insert(RECENT, Duration.ofDays(7).minusMinutes(5));
        insert(OVERDUE, Duration.ofDays(7).plusMinutes(5));
    }

    @AfterEach
    void deleteTickets() throws Exception {
        transactions.in(() -> {
            for (String sql : new String[] {
                "delete from ticket_change where ticket_id < -1000000", "delete from ticket where id < -1000000"
            }) {
                entityManager.createNativeQuery(sql).executeUpdate();
            }
            return null;
        });
    }

    @Test
    void solvedTicketsAreClosedInTime() {
        Eventually.so("the ticket to be closed", Duration.ofSeconds(20), () -> status(OVERDUE) == TicketStatus.CLOSED);
        assertThat(status(RECENT)).isEqualTo(TicketStatus.SOLVED);
    }

    private TicketStatus status(long id) {
        return entityManager
                .createQuery("select status from Ticket where id = :id", TicketStatus.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    private void insert(long id, Duration ago) throws Exception {
        Instant solved = Instant.now().minus(ago);
        transactions.in(() -> entityManager
                .createNativeQuery("insert into ticket (id, version, number, subject, requester_id, channel, status,"
                        + " priority, queue, tags, opened_at, updated_at, solved_at) values (:id, 0,"
                        + " :number, 'Kettle', (select min(id) from account), 'WEB', 'SOLVED', 'LOW', 'Pans', '', :at,"
                        + " :at, :at)")
                .setParameter("id", id)
                .setParameter("number", "T-" + (800_000_000 - id))
                .setParameter("at", solved)
                .executeUpdate());
    }
}
