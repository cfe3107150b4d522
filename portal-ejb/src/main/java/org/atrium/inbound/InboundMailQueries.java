package org.atrium.inbound;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.atrium.platform.persistence.RowLocks;
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

    /** The latest mails that became messages of a ticket, those with an id. */
    @HQL("from InboundMailRecord where ticket = :ticket and mailId is not null order by id desc")
    List<InboundMailRecord> identified(String ticket, Page page);

    /** Which ticket a mail with this Message-ID is a message of. */
    @HQL("select ticket from InboundMailRecord where mailId = :mailId and ticket is not null order by id desc limit 1")
    Optional<String> ticketOf(String mailId);

    @HQL("from InboundMailRecord where result = :result and id < :before order by id desc")
    List<InboundMailRecord> byResult(InboundMailResult result, long before, Page page);

    @HQL("select id from InboundMailRecord where result = SET_ASIDE order by id")
    List<Long> idsSetAside(Page page);

    /** A mail as it is at this moment, held until the transaction ends. */
    default Optional<InboundMailRecord> findForUpdate(long id) {
        Optional<InboundMailRecord> mail = Optional.ofNullable(entityManager().find(InboundMailRecord.class, id));
        mail.ifPresent(found -> entityManager().refresh(found, LockModeType.PESSIMISTIC_WRITE));
        return mail;
    }

    /** Some mails with a result that came before an instant, passing over those another node works on. */
    default List<InboundMailRecord> pastForUpdate(InboundMailResult result, Instant before, int limit) {
        return RowLocks.orPass(entityManager()
                        .createQuery(
                                "from InboundMailRecord where result = :result and arrivedAt < :before order by arrivedAt",
                                InboundMailRecord.class)
                        .setParameter("result", result)
                        .setParameter("before", before)
                        .setMaxResults(limit))
                .getResultList();
    }
}
