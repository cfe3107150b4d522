package org.atrium.inbound;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Queries on mails that came in; checked when compiled. */
interface InboundMailQueries {

    EntityManager entityManager();

    @HQL("from InboundMailRecord where mailKey = :key")
    Optional<InboundMailRecord> byKey(String key);

    /** The latest mail with these words by this author that opened a ticket. */
    @HQL("from InboundMailRecord where textKey = :textKey and arrivedAt >= :since and result = TICKET"
            + " order by arrivedAt desc, id desc limit 1")
    Optional<InboundMailRecord> sameWords(String textKey, Instant since);

    @HQL("from InboundMailRecord where result = :result and id < :before order by id desc")
    List<InboundMailRecord> byResult(InboundMailResult result, long before, Page page);

    @HQL("select count(*) from InboundMailRecord where result = SET_ASIDE")
    long countSetAside();

    @HQL("from InboundMailRecord where result = :result and arrivedAt < :before order by id")
    List<InboundMailRecord> past(InboundMailResult result, Instant before, Page page);
}
