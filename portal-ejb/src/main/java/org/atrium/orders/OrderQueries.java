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

    @HQL("from CustomerOrder o left join fetch o.lines where o.number = :number and o.account = :owner")
    List<Order> ownWithLines(String number, AccountId owner);

    @HQL("select o.number from CustomerOrder o where o.number = :number and o.account = :owner")
    List<String> own(String number, AccountId owner);

    @HQL("from CustomerOrder o left join fetch o.lines where o.account = :owner and o.numberKey in :keys"
            + " order by o.placedAt desc, o.id desc")
    List<Order> named(AccountId owner, Collection<String> keys);

    @HQL("select o.number from CustomerOrder o where o.numberKey = :key order by o.id")
    List<String> alike(String key);

    @HQL("from CustomerOrder o left join fetch o.lines where o.id in :ids order by o.placedAt desc, o.id desc")
    List<Order> withLines(Collection<Long> ids);

    @HQL("from CustomerOrder o left join fetch o.shipments s left join fetch s.events where o.id in :ids")
    List<Order> withShipments(Collection<Long> ids);

    @HQL("select r.ref from CustomerReference r where r.ref in :refs and r.shared = true")
    List<String> shared(Collection<String> refs);

    /** How orders of these references stand, counted together where they stand alike. */
    @HQL("select o.customerRef, o.emailKey, o.byAddress, o.account from CustomerOrder o"
            + " where o.customerRef in :refs group by o.customerRef, o.emailKey, o.byAddress, o.account")
    List<Share> shares(Collection<String> refs);

    @HQL("select o.id, o.customerRef, o.emailKey, o.account, o.byAddress from CustomerOrder o"
            + " where o.emailKey = :emailKey")
    List<Ownership> placedWith(String emailKey);

    @HQL("select o.id, o.customerRef, o.emailKey, o.account, o.byAddress from CustomerOrder o"
            + " where o.number in :numbers")
    List<Ownership> numbered(Collection<String> numbers);

    @HQL("select o.id, o.customerRef, o.emailKey, o.account, o.byAddress from CustomerOrder o"
            + " where o.customerRef = :ref and o.byAddress = false")
    List<Ownership> joined(String ref);

    @HQL("update CustomerOrder o set o.account = :owner, o.byAddress = true"
            + " where o.id in :ids and o.emailKey = :emailKey")
    int give(Collection<Long> ids, AccountId owner, String emailKey);

    @HQL("update CustomerOrder o set o.account = :owner where o.id in :ids and o.byAddress = false")
    int join(Collection<Long> ids, AccountId owner);

    @HQL("update CustomerOrder o set o.account = null where o.id in :ids and o.byAddress = false")
    int release(Collection<Long> ids);

    @HQL("update CustomerOrder o set o.account = :owner, o.byAddress = true"
            + " where o.number = :number and o.byAddress = false and o.emailKey = :emailKey")
    int claim(String number, AccountId owner, String emailKey);

    /** Holds these references against whoever settles their orders too, until the transaction ends. */
    default List<CustomerReference> hold(Collection<String> refs) {
        List<String> sorted = refs.stream().sorted().toList();
        for (String ref : sorted) {
            entityManager()
                    .createNativeQuery("insert into customer_reference (ref, shared) values (:ref, false)"
                            + " on conflict do nothing")
                    .setParameter("ref", ref)
                    .executeUpdate();
        }
        return entityManager()
                .createQuery("from CustomerReference where ref in :refs order by ref", CustomerReference.class)
                .setParameter("refs", sorted)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

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
            + " (select 1 from OrderLine l where l.order = o and l.quantity > 0 and lower(l.name) like :words escape '!'))"
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

    /** Some orders of one reference that name one address and are one account's, or nobody's. */
    record Share(String ref, String emailKey, Boolean byAddress, AccountId account) {}

    /** Whose an order is, and by what. */
    record Ownership(Long id, String ref, String emailKey, AccountId account, Boolean byAddress) {

        /** Whether it is this account's because it names their address. */
        boolean isBy(AccountId holder) {
            return byAddress && holder.equals(account);
        }
    }

    /** Where an order stands in a list. */
    record Position(Long id, Instant placedAt) {}
}
