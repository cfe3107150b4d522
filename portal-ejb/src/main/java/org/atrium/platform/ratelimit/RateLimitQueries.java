package org.atrium.platform.ratelimit;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;

/** Queries on rate limits; checked when compiled. */
interface RateLimitQueries {

    EntityManager entityManager();

    /** Counts a try, unless too many count already. */
    @HQL("update RateLimitState set countsUntil = greatest(countsUntil, :now) + :step"
            + " where subject = :subject and countsUntil <= :latest")
    int advance(String subject, long now, long step, long latest);

    @HQL("select countsUntil from RateLimitState where subject = :subject")
    Optional<Long> countsUntil(String subject);

    @HQL("delete from RateLimitState where countsUntil < :now")
    int deletePast(long now);

    /** Counts the first try of somebody; nothing if somebody else just did. */
    default boolean insertIfAbsent(String subject, long until) {
        return entityManager()
                        .createNativeQuery(
                                "insert into rate_limit_state (subject, counts_until) values (:subject, :until)"
                                        + " on conflict do nothing")
                        .setParameter("subject", subject)
                        .setParameter("until", until)
                        .executeUpdate()
                == 1;
    }
}
