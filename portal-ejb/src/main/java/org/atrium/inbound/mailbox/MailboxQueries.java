package org.atrium.inbound.mailbox;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.hibernate.annotations.processing.HQL;

/** Queries on who reads the mailbox; checked when compiled. */
interface MailboxQueries {

    EntityManager entityManager();

    @HQL("update MailboxLease set node = :node, leasedUntil = :until where node = :node or leasedUntil <= :now")
    int lease(String node, Instant until, Instant now);

    @HQL("update MailboxLease set leasedUntil = :now where node = :node")
    int endLease(String node, Instant now);

    @HQL("update MailboxLease set leasedUntil = :now where leasedUntil > :now")
    int endLeases(Instant now);
}
