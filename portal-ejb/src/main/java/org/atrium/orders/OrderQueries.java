package org.atrium.orders;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.atrium.account.AccountId;
import org.hibernate.annotations.processing.HQL;

/** Queries on orders; checked when compiled. */
interface OrderQueries {

    /** Orders that are held by one statement. */
    int AT_ONCE = 1_000;

    EntityManager entityManager();

    @HQL("select distinct account from CustomerOrder where account in :accounts")
    List<AccountId> ownersAmong(Collection<AccountId> accounts);

    /** Notes who is notified of a parcel; 0 where that was noted before. */
    default int insertParcelAttention(long order, WaitingParcel waiting, String recipient, Instant now) {
        return entityManager()
                .createNativeQuery("insert into parcel_attention (order_id, parcel, progress, recipient, notified_at)"
                        + " values (:order, :parcel, :progress, :recipient, :now) on conflict do nothing")
                .setParameter("order", order)
                .setParameter("parcel", waiting.parcel())
                .setParameter("progress", waiting.progress().name())
                .setParameter("recipient", recipient)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Notes that another than before is notified of a parcel, because the order is theirs by now; 0 where it is the same. */
    default int updateParcelAttention(long order, WaitingParcel waiting, String recipient, Instant now) {
        return entityManager()
                .createNativeQuery("update parcel_attention set recipient = :recipient, notified_at = :now"
                        + " where order_id = :order and parcel = :parcel and progress = :progress"
                        + " and recipient <> :recipient")
                .setParameter("order", order)
                .setParameter("parcel", waiting.parcel())
                .setParameter("progress", waiting.progress().name())
                .setParameter("recipient", recipient)
                .setParameter("now", now)
                .executeUpdate();
    }

    @HQL("select o.id, o.number, o.updatedAt, o.fingerprint from CustomerOrder o where o.number in :numbers")
    List<DocumentVersionRow> documentVersions(Collection<String> numbers);

    @HQL("from CustomerOrder o left join fetch o.lines where o.number = :number")
    Optional<Order> withLines(String number);

    @HQL("from CustomerOrder o left join fetch o.lines where o.number = :number and o.account = :owner")
    Optional<Order> ownWithLines(String number, AccountId owner);

    @HQL("select o.number from CustomerOrder o where o.number = :number and o.account = :owner")
    Optional<String> own(String number, AccountId owner);

    @HQL("from CustomerOrder o left join fetch o.lines where o.account = :owner and o.numberKey in :keys"
            + " order by o.placedAt desc, o.id desc")
    List<Order> ownByKeys(AccountId owner, Collection<String> keys);

    /** Orders that a guest may mean by a number without hyphens, found by all that tells whether they may see one. */
    @HQL("select o.number, o.numberKey, o.address.postalCode from CustomerOrder o"
            + " where (replace(replace(o.numberKey, '-', ''), ' ', '') = :typed"
            + " or replace(replace(o.numberKey, '-', ''), ' ', '') like :ending)"
            + " and o.emailKey = :emailKey and o.matchedByEmail = false order by o.id")
    List<GuestOrderRow> ofGuest(String typed, String ending, String emailKey);

    @HQL("from CustomerOrder o left join fetch o.lines where o.id in :ids order by o.placedAt desc, o.id desc")
    List<Order> withLines(Collection<Long> ids);

    /** All from one place in somebody's list to another, without a list of ids, which is translated to SQL anew each time. */
    @HQL("from CustomerOrder o left join fetch o.lines where o.account = :owner"
            + " and o.placedAt <= :newest and (o.placedAt < :newest or o.id <= :newestId)"
            + " and o.placedAt >= :oldest and (o.placedAt > :oldest or o.id >= :oldestId)"
            + " order by o.placedAt desc, o.id desc")
    List<Order> withLinesBetween(AccountId owner, Instant newest, long newestId, Instant oldest, long oldestId);

    @HQL("from CustomerOrder o left join fetch o.shipments s left join fetch s.events where o.id in :ids")
    List<Order> withShipments(Collection<Long> ids);

    @HQL("from CustomerOrder o left join fetch o.shipments s left join fetch s.events where o.id = :id")
    List<Order> withShipmentsOf(long id);

    /** Orders of an owner that need them: by what their parcels say, or because the promised day is over. */
    @HQL("select o.id, o.placedAt from CustomerOrder o where o.account = :owner"
            + " and (o.state.progress in (AT_PICKUP_POINT, SENT_BACK, MISSED, PROBLEM) and o.state.at >= :since"
            + " and o.status <> CANCELLED"
            + " or o.promisedBy < :today and o.status in (PLACED, CONFIRMED, PACKED, SHIPPED)"
            + " and o.state.progress not in (DELIVERED, AT_PICKUP_POINT, SENT_BACK))"
            + " order by case when o.state.progress in (AT_PICKUP_POINT, SENT_BACK, MISSED, PROBLEM) then 0 else 1 end,"
            + " o.placedAt desc, o.id desc")
    List<OrderPosition> needing(AccountId owner, Instant since, Instant today, org.hibernate.query.Page page);

    @HQL("select o.id from CustomerOrder o where o.stateRules < :rules order by o.stateRules, o.id")
    List<Long> decidedByOlderRules(int rules, org.hibernate.query.Page page);

    @HQL("select r.reference from CustomerReference r where r.reference in :references and r.shared = true")
    List<String> shared(Collection<String> references);

    /** How orders of these references stand, counted together where they stand alike. */
    @HQL("select distinct o.customerReference, o.emailKey, o.matchedByEmail, o.account, o.address from CustomerOrder o"
            + " where o.customerReference in :references")
    List<ReferenceUse> referenceUses(Collection<String> references);

    @HQL("select o.id, o.customerReference, o.emailKey, o.account, o.matchedByEmail, o.address from CustomerOrder o"
            + " where o.emailKey = :emailKey")
    List<OwnershipRow> byEmail(String emailKey);

    @HQL("select o.id, o.customerReference, o.emailKey, o.account, o.matchedByEmail, o.address from CustomerOrder o"
            + " where o.number in :numbers")
    List<OwnershipRow> byNumbers(Collection<String> numbers);

    @HQL("select o.id, o.customerReference, o.emailKey, o.account, o.matchedByEmail, o.address from CustomerOrder o"
            + " where o.customerReference = :reference and o.matchedByEmail = false")
    List<OwnershipRow> ofReference(String reference);

    @HQL("select o.id, o.customerReference, o.emailKey, o.account, o.matchedByEmail, o.address from CustomerOrder o"
            + " where o.id in :ids")
    List<OwnershipRow> owned(Collection<Long> ids);

    @HQL("select o.id from CustomerOrder o where o.customerReference in :references and o.matchedByEmail = false")
    List<Long> joinedIds(Collection<String> references);

    @HQL("update CustomerOrder o set o.account = :owner, o.matchedByEmail = true"
            + " where o.id in :ids and o.emailKey = :emailKey")
    int assignByEmail(Collection<Long> ids, AccountId owner, String emailKey);

    @HQL("update CustomerOrder o set o.account = :owner where o.id in :ids and o.matchedByEmail = false")
    int assignByReference(Collection<Long> ids, AccountId owner);

    @HQL("update CustomerOrder o set o.account = null where o.id in :ids and o.matchedByEmail = false")
    int clearOwner(Collection<Long> ids);

    /** Holds these references against whoever settles their orders too, until the transaction ends. */
    default List<CustomerReference> referencesForUpdate(Collection<String> references) {
        if (references.isEmpty()) {
            return List.of();
        }
        List<String> sorted = references.stream().sorted().toList();
        for (String reference : sorted) {
            entityManager()
                    .createNativeQuery("insert into customer_reference (reference, shared) values (:reference, false)"
                            + " on conflict do nothing")
                    .setParameter("reference", reference)
                    .executeUpdate();
        }
        return entityManager()
                .createQuery(
                        "from CustomerReference where reference in :references order by reference",
                        CustomerReference.class)
                .setParameter("references", sorted)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /**
     * Holds these orders, and those that name nobody's address of these references, until the transaction ends: by their
     * ids, as whoever writes them does.
     */
    default void referencesForUpdate(Collection<Long> ids, Collection<String> references) {
        TreeSet<Long> all = new TreeSet<>(ids);
        if (!references.isEmpty()) {
            all.addAll(joinedIds(references));
        }
        List<Long> sorted = List.copyOf(all);
        for (int i = 0; i < sorted.size(); i += AT_ONCE) {
            entityManager()
                    .createNativeQuery(
                            "select id from customer_order where id in (:ids) order by id for update", Long.class)
                    .setParameter("ids", sorted.subList(i, Math.min(sorted.size(), i + AT_ONCE)))
                    .getResultList();
        }
    }

    /** Of any status: a query that has a list of them is translated to SQL anew each time. */
    @HQL("select o.id, o.placedAt from CustomerOrder o where o.account = :owner"
            + " and o.placedAt >= :from and o.placedAt < :to"
            + " and o.placedAt <= :placedAt and (o.placedAt < :placedAt or o.id < :id)"
            + " order by o.account, o.placedAt desc, o.id desc")
    List<OrderPosition> allPositions(
            AccountId owner, Instant from, Instant to, Instant placedAt, long id, org.hibernate.query.Page page);

    @HQL("select o.id, o.placedAt from CustomerOrder o where o.account = :owner and o.status in :statuses"
            + " and o.placedAt >= :from and o.placedAt < :to"
            + " and o.placedAt <= :placedAt and (o.placedAt < :placedAt or o.id < :id)"
            + " order by o.account, o.placedAt desc, o.id desc")
    List<OrderPosition> positions(
            AccountId owner,
            Collection<OrderStatus> statuses,
            Instant from,
            Instant to,
            Instant placedAt,
            long id,
            org.hibernate.query.Page page);

    @HQL("select o.id, o.placedAt from CustomerOrder o where o.account = :owner and o.status in :statuses"
            + " and o.placedAt >= :from and o.placedAt < :to"
            + " and (o.folded like :words escape '!' or exists"
            + " (select 1 from OrderLine l where l.order = o and l.quantity > 0 and l.folded like :words escape '!'))"
            + " and o.placedAt <= :placedAt and (o.placedAt < :placedAt or o.id < :id)"
            + " order by o.account, o.placedAt desc, o.id desc")
    List<OrderPosition> positionsOf(
            AccountId owner,
            Collection<OrderStatus> statuses,
            Instant from,
            Instant to,
            String words,
            Instant placedAt,
            long id,
            org.hibernate.query.Page page);

    /** The order of a number, held against others until the transaction ends. */
    default Optional<Order> byNumberForUpdate(String number) {
        return entityManager()
                .createQuery("from CustomerOrder where number = :number", Order.class)
                .setParameter("number", number)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** These orders, each held against others until the transaction ends: by their ids, so that nobody waits in a circle. */
    default List<Order> byNumbersForUpdate(Collection<Long> ids) {
        return entityManager()
                .createQuery("from CustomerOrder where id in :ids order by id", Order.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** What tells one document of an order from another. */
    record DocumentVersionRow(Long id, String number, Instant updatedAt, String fingerprint) {}

    /** Some orders of one reference that name one address, went to one place, and are one account's, or nobody's. */
    record ReferenceUse(
            String reference, String emailKey, Boolean ownedByEmail, AccountId account, DeliveryAddress address) {}

    /** An order that names nobody's address, and the postal code it went to. */
    record GuestOrderRow(String number, String key, String postalCode) {}

    /** Whose an order is, and by what. */
    record OwnershipRow(
            Long id,
            String reference,
            String emailKey,
            AccountId account,
            Boolean ownedByEmail,
            DeliveryAddress address) {

        /** Whether it is this account's because it names their address. */
        boolean isOwnedByEmailOf(AccountId holder) {
            return ownedByEmail && holder.equals(account);
        }
    }

    /** Where an order stands in a list. */
    record OrderPosition(Long id, Instant placedAt) {}
}
