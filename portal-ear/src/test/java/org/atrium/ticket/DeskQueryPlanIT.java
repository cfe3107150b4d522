package org.atrium.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.atrium.account.AccountId;
import org.atrium.testing.inside.Database;
import org.atrium.testing.inside.QueryPlans;
import org.atrium.ticket.event.TicketChannel;
import org.hibernate.query.Page;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A page of what is unsolved reads none of thousands of closed tickets, a page of what is solved but its own. */
@ArquillianTest
@Tag("builtin")
class DeskQueryPlanIT {

    private static final int MANY = 3_000;
    private static final int FEW = 30;
    private static final int LIMIT = 5;
    private static final long FIRST = 900_000_000;
    private static final AccountId NOBODY = new AccountId(0);
    private static final Set<TicketStatus> UNSOLVED = EnumSet.of(TicketStatus.NEW, TicketStatus.OPEN);
    private static final Set<TicketStatus> SOLVED = EnumSet.of(TicketStatus.SOLVED, TicketStatus.CLOSED);
    private static final Instant LONG_AGO = Instant.parse("2015-01-01T00:00:00Z");
    private static final Instant SOME_DAY = Instant.parse("2115-01-01T00:00:00Z");

    @Inject
    private TicketQueries queries;

    @Inject
    private QueryPlans plans;

    @Inject
    private Database database;

    /** Below all others: numbers that are drawn for these would be missing elsewhere. */
    private long lowest;

    @BeforeEach
    void insertTickets() throws SQLException {
        insert(MANY, "CLOSED");
        insert(FEW, "OPEN");
        database.vacuum("ticket");
    }

    @AfterEach
    void deleteTickets() throws SQLException {
        database.run("delete from ticket where id < 0");
    }

    @Test
    void unsolvedListReadsFewRows() throws SQLException {
        String plan = plans.of(
                () -> queries.byDueAt(
                        true,
                        UNSOLVED,
                        true,
                        false,
                        NOBODY,
                        "",
                        true,
                        TicketChannel.WEB,
                        ServiceLevel.NEVER,
                        Instant.EPOCH,
                        0,
                        Page.first(LIMIT)),
                true,
                "NEW",
                "OPEN",
                true,
                0L,
                false,
                "",
                "",
                true,
                "WEB",
                ServiceLevel.NEVER,
                Instant.EPOCH,
                Instant.EPOCH,
                0L,
                0,
                LIMIT);
        assertThat(QueryPlans.read(plan)).as(plan).isLessThan(MANY);
    }

    @Test
    void solvedListReadsFewRows() throws SQLException {
        String plan = plans.of(
                () -> queries.bySolvedAt(
                        true,
                        SOLVED,
                        true,
                        false,
                        NOBODY,
                        "",
                        true,
                        TicketChannel.WEB,
                        ServiceLevel.NEVER,
                        Long.MAX_VALUE,
                        Page.first(LIMIT)),
                true,
                "SOLVED",
                "CLOSED",
                true,
                0L,
                false,
                "",
                "",
                true,
                "WEB",
                ServiceLevel.NEVER,
                ServiceLevel.NEVER,
                Long.MAX_VALUE,
                0,
                LIMIT);
        assertThat(QueryPlans.read(plan)).as(plan).isLessThan(MANY / 10);
    }

    @Test
    void countsReadFewRowsHoweverManyAreUnsolved() throws SQLException {
        insert(MANY, "PENDING");
        database.vacuum("ticket");
        Instant now = SOME_DAY;
        String plan = plans.of(
                () -> queries.counts(NOBODY, now), 0L, Instant.EPOCH, Instant.EPOCH, Instant.EPOCH, Instant.EPOCH, now);
        assertThat(QueryPlans.read(plan)).as(plan).isLessThan(MANY / 10);
    }

    @Test
    void countsEndAtMany() throws SQLException {
        insert(DeskCounts.MANY, "PENDING");
        insert(DeskCounts.MANY, "OPEN");

        DeskCounts counts = queries.counts(NOBODY, SOME_DAY);

        assertThat(counts.unowned()).isEqualTo(DeskCounts.MANY);
        assertThat(counts.open()).isEqualTo(DeskCounts.MANY);
        assertThat(counts.overdue()).isEqualTo(DeskCounts.MANY);
        assertThat(counts.waiting()).isEqualTo(DeskCounts.MANY);
        assertThat(counts.mine()).isZero();
    }

    private void insert(int number, String status) throws SQLException {
        boolean solved = status.equals("CLOSED");
        database.insert(
                "insert into ticket (id, version, number, subject, requester_id, channel, status, priority, queue,"
                        + " tags, opened_at, updated_at, sort_due_at, solved_at) values (?, 0, ?, 'Kettle',"
                        + " (select min(id) from account), 'WEB', ?, 'LOW', 'Pans', '', ?, ?, ?, ?)",
                number,
                i -> {
                    Instant at = LONG_AGO.plusSeconds(i);
                    long id = --lowest;
                    return new Object[] {
                        id,
                        "T-" + (FIRST - id),
                        status,
                        at,
                        at,
                        solved ? null : status.equals("PENDING") ? ServiceLevel.NEVER : at,
                        solved ? SOME_DAY.plusSeconds(i) : null
                    };
                });
    }
}
