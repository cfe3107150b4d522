package org.atrium.returns;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.atrium.account.AccountId;
import org.atrium.platform.persistence.RowLocks;
import org.hibernate.annotations.processing.HQL;

/** Queries on returns; checked when compiled. */
interface ReturnQueries {

    EntityManager entityManager();

    @HQL("select distinct account from CustomerReturn where account in :accounts")
    List<AccountId> ownersAmong(Collection<AccountId> accounts);

    @HQL("from ReturnPolicy")
    List<ReturnPolicy> policies();

    @HQL("from CustomerReturn r left join fetch r.lines left join fetch r.steps where r.number = :number")
    Optional<Return> byNumber(String number);

    @HQL("from CustomerReturn r left join fetch r.lines left join fetch r.steps"
            + " where r.number = :number and r.account = :owner")
    Optional<Return> ownByNumber(String number, AccountId owner);

    @HQL("select r.number from CustomerReturn r where r.number = :number and r.account = :owner")
    Optional<String> own(String number, AccountId owner);

    @HQL("select distinct r from CustomerReturn r left join fetch r.lines left join fetch r.steps"
            + " where r.id in :ids order by r.id desc")
    List<Return> withLines(Collection<Long> ids);

    @HQL("select r.id from CustomerReturn r where r.account = :owner and r.id < :before order by r.id desc")
    List<Long> idsOf(AccountId owner, long before, org.hibernate.query.Page page);

    /** Those that their owner has to send. */
    @HQL("select r.id from CustomerReturn r where r.account = :owner and r.status = AUTHORIZED and r.id < :before"
            + " order by r.id desc")
    List<Long> idsToSend(AccountId owner, long before, org.hibernate.query.Page page);

    @HQL("select r.id from CustomerReturn r where r.account = :owner and r.status <> AUTHORIZED and r.id < :before"
            + " order by r.id desc")
    List<Long> idsNotToSend(AccountId owner, long before, org.hibernate.query.Page page);

    @HQL("select count(*) from CustomerReturn r where r.account = :owner and r.status = AUTHORIZED")
    long countToSend(AccountId owner);

    @HQL("select r.account from CustomerReturn r where r.number = :number and r.account is not null")
    Optional<AccountId> ownerOf(String number);

    @HQL("select r.orderNumber from CustomerReturn r where r.number = :number")
    Optional<String> orderOf(String number);

    @HQL("select r.id from CustomerReturn r where r.orderNumber = :order order by r.id desc")
    List<Long> idsOfOrder(String order);

    @HQL("select r.id from CustomerReturn r where r.status in :statuses and r.id < :before order by r.id desc")
    List<Long> idsIn(Collection<ReturnStatus> statuses, long before, org.hibernate.query.Page page);

    @HQL("select r.status, count(r) from CustomerReturn r where r.status in :statuses group by r.status")
    List<ReturnStatusCount> counts(Collection<ReturnStatus> statuses);

    /** What of these orders is in returns that hold; of a completed one, what arrived. */
    @HQL("select r.orderId, l.orderLine,"
            + " sum(case when r.status = COMPLETED then l.undamaged + l.damaged"
            + " else coalesce(l.authorized, l.quantity) end)"
            + " from ReturnLine l join l.parent r"
            + " where r.orderId in :orders and r.status not in (DENIED, CANCELLED, EXPIRED)"
            + " group by r.orderId, l.orderLine")
    List<ReturnedQuantity> quantitiesInReturns(Collection<Long> orders);

    @HQL("update CustomerReturn r set r.account = :owner where r.orderId in :orders")
    int assignOwner(Collection<Long> orders, AccountId owner);

    @HQL("update CustomerReturn r set r.account = null where r.orderId in :orders")
    int clearOwner(Collection<Long> orders);

    @HQL("from GuestReturn where id = :id and requestedAt > :since")
    Optional<GuestReturn> guestReturn(long id, Instant since);

    @HQL("from GuestReturn where emailKey = :emailKey and requestedAt > :since order by requestedAt desc, id desc")
    List<GuestReturn> guestReturnsOf(String emailKey, Instant since, org.hibernate.query.Page page);

    /** Some of guests that were put together before, passing over those another node deletes. */
    default List<GuestReturn> guestReturnsBeforeForUpdate(Instant before, int limit) {
        return RowLocks.orPass(entityManager()
                        .createQuery("from GuestReturn where requestedAt <= :before order by id", GuestReturn.class)
                        .setParameter("before", before)
                        .setMaxResults(limit))
                .getResultList();
    }

    /** The return of a number, held against others until the transaction ends. */
    default Optional<Return> byNumberForUpdate(String number) {
        return entityManager()
                .createQuery("from CustomerReturn where number = :number", Return.class)
                .setParameter("number", number)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Some returns that should have arrived by now, passing over those another node works on. */
    default List<Return> overdueForUpdate(Instant now, int limit) {
        return RowLocks.orPass(entityManager()
                        .createQuery(
                                "from CustomerReturn where status in (AUTHORIZED, IN_TRANSIT) and dueAt <= :now order by dueAt",
                                Return.class)
                        .setParameter("now", now)
                        .setMaxResults(limit))
                .getResultList();
    }

    /** How many of a line of an order are in returns. */
    record ReturnedQuantity(Long order, Integer line, Long quantity) {}

    /** How many returns stand there. */
    record ReturnStatusCount(ReturnStatus status, Long count) {}
}
