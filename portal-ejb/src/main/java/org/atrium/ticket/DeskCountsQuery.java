package org.atrium.ticket;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.atrium.account.AccountId;

/**
 * Counts the views of the desk, to {@link DeskCounts#MANY} at most: each page of the desk shows these, and reading all
 * that is unsolved would take the longer the more that is. Each count names the order of an index, as otherwise PostgreSQL
 * reads the table until it has found as many, which for the newest tickets is all of it. A status is given as a range for
 * the same reason: where it equals one, the index by time of solution is in that order too, and is read through.
 */
final class DeskCountsQuery {

    private DeskCountsQuery() {}

    static DeskCounts counts(EntityManager database, AccountId agent, Instant now) {
        Object[] counts = (Object[]) database.createNativeQuery("select "
                        + counted("assignee_id = :agent and sort_due_at >= :ever", "assignee_id, sort_due_at") + ", "
                        + counted("assignee_id is null and sort_due_at >= :ever", "assignee_id, sort_due_at") + ", "
                        + counted("sort_due_at >= :ever", "sort_due_at, id") + ", "
                        + counted("sort_due_at >= :ever and sort_due_at < :now", "sort_due_at, id") + ", "
                        + counted("status between 'PENDING' and 'PENDING'", "status, solved_at, id") + ", "
                        + counted("status between 'ON_HOLD' and 'ON_HOLD'", "status, solved_at, id"))
                .setParameter("agent", agent.value())
                .setParameter("ever", Instant.EPOCH)
                .setParameter("now", now)
                .getSingleResult();
        return new DeskCounts(
                number(counts[0]),
                number(counts[1]),
                number(counts[2]),
                number(counts[3]),
                Math.min(DeskCounts.MANY, number(counts[4]) + number(counts[5])));
    }

    private static String counted(String which, String order) {
        return "(select count(*) from (select id from ticket where " + which + " order by " + order + " limit "
                + DeskCounts.MANY + ") counted)";
    }

    private static long number(Object count) {
        return ((Number) count).longValue();
    }
}
