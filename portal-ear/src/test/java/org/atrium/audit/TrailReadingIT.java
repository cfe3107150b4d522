package org.atrium.audit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.atrium.account.Role;
import org.atrium.testing.inside.As;
import org.atrium.testing.inside.Database;
import org.atrium.testing.inside.QueryPlans;
import org.atrium.testing.inside.Transactions;
import org.atrium.testing.inside.Viewers;
import org.hibernate.query.Page;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The trail as it is read without looking for anything: who was seen in lists is most of it, and none of that page. */
@ArquillianTest
@Tag("builtin")
class TrailReadingIT {

    private static final int MANY = 3_000;
    private static final int FEW = 30;
    private static final int LIMIT = 5;
    private static final Instant SOME_DAY = Instant.parse("2115-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

    @Inject
    private AuditQueries entries;

    @Inject
    private AuditLogReader reading;

    @Inject
    private AuditTrail trail;

    @Inject
    private Viewers viewers;

    @Inject
    private As as;

    @Inject
    private Transactions transactions;

    @Inject
    private QueryPlans plans;

    @Inject
    private Database database;

    private long lowest;

    /** Those in lists are all newer. */
    @BeforeEach
    void fill() throws SQLException {
        insert(FEW, "account.suspend", false);
        insert(MANY, RecordList.ORDERS.action(), true);
        database.analyze("audit_entry");
    }

    @AfterEach
    void empty() throws SQLException {
        database.run("delete from audit_entry where id < 0");
    }

    @Test
    void whoWasSeenInListsIsNotReadToBeLeftOut() throws SQLException {
        String plan = plans.of(() -> entries.newest(END, 0, Page.first(LIMIT)), END, END, 0L, 0, LIMIT);
        assertThat(QueryPlans.read(plan)).as(plan).isLessThan(MANY / 10);
    }

    @Test
    void pagingContinuesAfterTheLastEntry() throws Exception {
        AuditLogReader.AuditFilter all = new AuditLogReader.AuditFilter(null, null, Locale.ENGLISH);
        var first = as.admin(() -> reading.list(0, all, null, LIMIT));
        var second = as.admin(() -> reading.list(0, all, first.next(), LIMIT));
        assertThat(first.items()).extracting(AuditRow::action).containsOnly("account.suspend");
        assertThat(List.of(first, second).stream()
                        .flatMap(page -> page.items().stream())
                        .map(AuditRow::object))
                .containsExactly("29", "28", "27", "26", "25", "24", "23", "22", "21", "20");
    }

    @Test
    void whoIsSeenInAListIsFoundByWordsAlone() throws Exception {
        long looked = viewers.with(Role.AGENT).account().value();
        long seen = viewers.with(Role.CUSTOMER).account().value();
        transactions.in(() -> {
            trail.recordListAccess(looked, RecordList.TICKETS, List.of(seen));
            return null;
        });
        assertThat(as.admin(() -> reading.list(
                                0, new AuditLogReader.AuditFilter(looked, null, Locale.ENGLISH), null, LIMIT))
                        .items())
                .extracting(AuditRow::action)
                .containsExactly(RecordList.TICKETS.action());
        assertThat(entries.newest(END, 0, Page.first(1_000)))
                .extracting(AuditRow::action)
                .doesNotContain(RecordList.TICKETS.action());
    }

    private void insert(int number, String action, boolean inList) throws SQLException {
        database.insert(
                "insert into audit_entry (id, actor_id, action, object, folded, at, in_list) values (?, 0, ?, ?, '', ?, ?)",
                number,
                i -> {
                    long id = --lowest;
                    return new Object[] {id, action, String.valueOf(i), SOME_DAY.plusSeconds(-id), inList};
                });
    }
}
