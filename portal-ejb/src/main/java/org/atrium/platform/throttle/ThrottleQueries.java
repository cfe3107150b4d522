package org.atrium.platform.throttle;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

/** Queries on who tried what; checked when compiled. */
interface ThrottleQueries {

    EntityManager entityManager();

    /** Counts a try, unless too many count already. */
    @HQL("update ThrottleMark set countsUntil = greatest(countsUntil, :now) + :step"
            + " where caller = :caller and countsUntil <= :latest")
    int move(String caller, long now, long step, long latest);

    @HQL("select countsUntil from ThrottleMark where caller = :caller")
    List<Long> countsUntil(String caller);

    @HQL("delete from ThrottleMark where countsUntil < :now")
    int dropPast(long now);

    /** Counts the first try of somebody; nothing if somebody else just did. */
    default boolean begin(String caller, long until) {
        return entityManager()
                        .createNativeQuery("insert into throttle_mark (caller, counts_until) values (:caller, :until)"
                                + " on conflict do nothing")
                        .setParameter("caller", caller)
                        .setParameter("until", until)
                        .executeUpdate()
                == 1;
    }
}
