package org.atrium.platform.mail;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;

/** Queries on addresses whose mail came back; checked when compiled. */
interface MailAddressQueries {

    EntityManager entityManager();

    @HQL("from MailAddressState where address = :address and stoppedAt is not null")
    Optional<MailAddressState> stopped(String address);

    @HQL("delete from MailAddressState where lastAt < :time")
    int deleteOlderThan(Instant time);

    /** Makes the row of an address, unless it is there. */
    default void insertIfAbsent(String address, Instant now) {
        entityManager()
                .createNativeQuery("insert into mail_address (address, hard_bounces, soft_bounces, soft_days, last_at)"
                        + " values (:address, 0, 0, 0, :now) on conflict do nothing")
                .setParameter("address", address)
                .setParameter("now", now)
                .executeUpdate();
    }
}
