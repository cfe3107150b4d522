package org.atrium.orders;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.atrium.account.AccountId;
import org.hibernate.annotations.processing.HQL;

/** Queries on orders; checked when compiled. */
interface OrderQueries {

    EntityManager entityManager();

    @HQL("select o.number, o.updatedAt, o.fingerprint from CustomerOrder o where o.number in :numbers")
    List<Stamp> stamps(Collection<String> numbers);

    @HQL("from CustomerOrder o left join fetch o.lines where o.number = :number")
    List<Order> withLines(String number);

    @HQL("from CustomerOrder o left join fetch o.lines where o.id in :ids order by o.placedAt desc, o.id desc")
    List<Order> withLines(Collection<Long> ids);

    @HQL("from CustomerOrder o left join fetch o.shipments s left join fetch s.events where o.id in :ids")
    List<Order> withShipments(Collection<Long> ids);

    @HQL("from CustomerReference where ref in :refs")
    List<CustomerReference> references(Collection<String> refs);

    @HQL("select o.number from CustomerOrder o where o.number in :numbers and o.account is null")
    List<String> withoutOwner(Collection<String> numbers);

    @HQL("select distinct o.customerRef from CustomerOrder o where o.emailKey = :emailKey and o.account is null")
    List<String> unclaimedRefs(String emailKey);

    @HQL("update CustomerOrder o set o.account = :owner"
            + " where o.number = :number and o.account is null and o.emailKey = :emailKey")
    int claim(String number, AccountId owner, String emailKey);

    @HQL("update CustomerOrder o set o.account = :owner where o.account is null and o.emailKey = :emailKey")
    int claimByEmail(AccountId owner, String emailKey);

    @HQL("update CustomerOrder o set o.account = :owner where o.account is null and o.customerRef in"
            + " (select r.ref from CustomerReference r where r.account = :owner)")
    int claimByReference(AccountId owner);

    @HQL("select o.id, o.placedAt from CustomerOrder o where o.account = :owner and o.status in :statuses"
            + " and o.placedAt >= :from and o.placedAt < :to"
            + " and o.placedAt <= :placedAt and (o.placedAt < :placedAt or o.id < :id)"
            + " order by o.account, o.placedAt desc, o.id desc")
    List<Position> positions(
            AccountId owner,
            Collection<OrderStatus> statuses,
            Instant from,
            Instant to,
            Instant placedAt,
            long id,
            org.hibernate.query.Page page);

    @HQL("select o.id, o.placedAt from CustomerOrder o where o.account = :owner and o.status in :statuses"
            + " and o.placedAt >= :from and o.placedAt < :to"
            + " and (lower(o.number) like :words escape '!' or exists"
            + " (select 1 from OrderLine l where l.order = o and lower(l.name) like :words escape '!'))"
            + " and o.placedAt <= :placedAt and (o.placedAt < :placedAt or o.id < :id)"
            + " order by o.account, o.placedAt desc, o.id desc")
    List<Position> positionsOf(
            AccountId owner,
            Collection<OrderStatus> statuses,
            Instant from,
            Instant to,
            String words,
            Instant placedAt,
            long id,
            org.hibernate.query.Page page);

    /** The orders of these numbers, each held against others until the transaction ends. */
    default List<Order> locked(Collection<String> numbers) {
        return entityManager()
                .createQuery("from CustomerOrder where number in :numbers order by number", Order.class)
                .setParameter("numbers", numbers)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** What tells one document of an order from another. */
    record Stamp(String number, Instant updatedAt, String fingerprint) {}

    /** Where an order stands in a list. */
    record Position(Long id, Instant placedAt) {}
}
