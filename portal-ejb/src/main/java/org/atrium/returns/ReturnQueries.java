package org.atrium.returns;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.atrium.account.AccountId;
import org.hibernate.annotations.processing.HQL;

/** Queries on returns; checked when compiled. */
interface ReturnQueries {

    /** Hibernate's word for passing over rows another node has locked. */
    int SKIP_LOCKED = -2;

    EntityManager entityManager();

    @HQL("from ReturnPolicy")
    List<ReturnPolicy> policies();

    @HQL("from CustomerReturn r left join fetch r.lines left join fetch r.steps where r.number = :number")
    List<Return> byNumber(String number);

    @HQL("from CustomerReturn r left join fetch r.lines left join fetch r.steps"
            + " where r.number = :number and r.account = :owner")
    List<Return> ownByNumber(String number, AccountId owner);

    @HQL("select r.number from CustomerReturn r where r.number = :number and r.account = :owner")
    List<String> own(String number, AccountId owner);

    @HQL("select distinct r from CustomerReturn r left join fetch r.lines left join fetch r.steps"
            + " where r.id in :ids order by r.id desc")
    List<Return> withLines(Collection<Long> ids);

    @HQL("select r.id from CustomerReturn r where r.account = :owner and r.id < :before order by r.id desc")
    List<Long> idsOf(AccountId owner, long before, org.hibernate.query.Page page);

    @HQL("select r.orderNumber from CustomerReturn r where r.number = :number")
    List<String> orderOf(String number);

    @HQL("select r.id from CustomerReturn r where r.orderNumber = :order order by r.id desc")
    List<Long> idsOfOrder(String order);

    @HQL("select r.id from CustomerReturn r where r.status in :statuses and r.id < :before order by r.id desc")
    List<Long> idsIn(Collection<ReturnStatus> statuses, long before, org.hibernate.query.Page page);

    @HQL("select r.status, count(r) from CustomerReturn r where r.status in :statuses group by r.status")
    List<StatusCount> counts(Collection<ReturnStatus> statuses);

    /** What of these orders is in returns that hold; of a completed one, what arrived. */
    @HQL("select r.orderId, l.orderLine,"
            + " sum(case when r.status = COMPLETED then l.sound + l.damaged else coalesce(l.authorized, l.quantity) end)"
            + " from ReturnLine l join l.parent r"
            + " where r.orderId in :orders and r.status not in (DENIED, CANCELLED, EXPIRED)"
            + " group by r.orderId, l.orderLine")
    List<InReturns> inReturns(Collection<Long> orders);

    @HQL("update CustomerReturn r set r.account = :owner where r.orderId in :orders")
    int give(Collection<Long> orders, AccountId owner);

    @HQL("update CustomerReturn r set r.account = null where r.orderId in :orders")
    int release(Collection<Long> orders);

    /** The return of a number, held against others until the transaction ends. */
    default Optional<Return> held(String number) {
        return entityManager()
                .createQuery("from CustomerReturn where number = :number", Return.class)
                .setParameter("number", number)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Some returns that should have arrived by now, passing over those another node works on. */
    default List<Return> overdue(Instant now, int limit) {
        return entityManager()
                .createQuery(
                        "from CustomerReturn where status in (AUTHORIZED, IN_TRANSIT) and dueAt <= :now order by dueAt",
                        Return.class)
                .setParameter("now", now)
                .setMaxResults(limit)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .getResultList();
    }

    /** How many of a line of an order are in returns. */
    record InReturns(Long order, Integer line, Long quantity) {}

    /** How many returns stand there. */
    record StatusCount(ReturnStatus status, Long count) {}
}
