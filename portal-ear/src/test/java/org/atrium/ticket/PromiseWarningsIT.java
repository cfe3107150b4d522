package org.atrium.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.atrium.testing.inside.Concurrently;
import org.atrium.testing.inside.Eventually;
import org.atrium.testing.inside.Transactions;
import org.atrium.ticket.event.PromiseDueSoon;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Of what is due soon support is warned once, however many nodes see it. */
@ArquillianTest
class PromiseWarningsIT {

    private static final long SOON = -2_000_001;
    private static final long LATER = -2_000_002;
    private static final long OVERDUE = -2_000_003;

    @Inject
    private PromiseWarnings warnings;

    @Inject
    private AnnouncedPromises warned;

    @Inject
    private EntityManager entityManager;

    @Inject
    private Transactions transactions;

    @AfterEach
    void deleteTickets() throws Exception {
        transactions.in(() -> entityManager
                .createNativeQuery("delete from ticket where id in (" + SOON + ", " + LATER + ", " + OVERDUE + ")")
                .executeUpdate());
    }

    @Test
    void eachDueTimeIsWarnedOfOnce() throws Exception {
        Instant now = Instant.now();
        insert(SOON, now.plus(Duration.ofMinutes(10)));
        insert(LATER, now.plus(PromiseWarnings.LEAD).plus(Duration.ofMinutes(5)));
        insert(OVERDUE, now.minus(Duration.ofMinutes(5)));
        Concurrently.by(4, i -> {
            warnings.run();
            return i;
        });
        Eventually.so(
                "a warning", Duration.ofSeconds(20), () -> !warned.of(SOON).isEmpty());
        assertThat(warned.of(SOON)).hasSize(1);
        assertThat(warned.of(LATER)).isEmpty();
        assertThat(warned.of(OVERDUE)).isEmpty();

        transactions.in(() -> entityManager
                .createNativeQuery("update ticket set due_at = :due, sort_due_at = :due where id = " + SOON)
                .setParameter("due", now.plus(Duration.ofMinutes(15)))
                .executeUpdate());
        Eventually.so(
                "another warning", Duration.ofSeconds(20), () -> warned.of(SOON).size() == 2);
    }

    private void insert(long id, Instant due) throws Exception {
        transactions.in(() -> entityManager
                .createNativeQuery("insert into ticket (id, version, number, subject, requester_id, channel, status,"
                        + " priority, queue, tags, opened_at, updated_at, due_at, sort_due_at, resolution_due_at)"
                        + " values (:id, 0, :number, 'Kettle', (select min(id) from account), 'WEB', 'OPEN', 'LOW',"
                        + " 'Pans', '', :now, :now, :due, :due, :due)")
                .setParameter("id", id)
                .setParameter("number", numberOf(id))
                .setParameter("now", Instant.now())
                .setParameter("due", due)
                .executeUpdate());
    }

    private static String numberOf(long id) {
        return "T-" + (900_000_000 - id);
    }

    /** Whom anybody was warned of. */
    @ApplicationScoped
    public static class AnnouncedPromises {

        private final List<PromiseDueSoon> all = new CopyOnWriteArrayList<>();

        void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) PromiseDueSoon soon) {
            all.add(soon);
        }

        List<PromiseDueSoon> of(long id) {
            return all.stream()
                    .filter(soon -> soon.ticket().value().equals(numberOf(id)))
                    .toList();
        }
    }
}
