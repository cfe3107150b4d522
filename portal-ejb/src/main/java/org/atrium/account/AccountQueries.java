package org.atrium.account;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Queries on accounts and what lets people in; checked when compiled. */
interface AccountQueries {

    EntityManager entityManager();

    @HQL("from Account where emailKey = :emailKey")
    List<Account> byEmailKey(String emailKey);

    @HQL("from Account where publicId = :publicId")
    List<Account> byPublicId(String publicId);

    @HQL("select distinct a from Account a join a.roles r"
            + " where a.status = ACTIVE and r in (AGENT, ADMIN) order by a.displayName, a.id")
    List<Account> support();

    @HQL("select id, publicId, displayName from Account a"
            + " where exists (select 1 from Account s join s.roles r where s = a and r <> CUSTOMER)"
            + " order by displayName, id")
    List<PersonName> staff();

    @HQL("from Account a left join fetch a.roles where a.id in :ids")
    List<Account> byIds(Collection<Long> ids);

    /** With one array, so that the statement is the same for any number of people and need not be put together anew. */
    default List<PersonName> names(Collection<Long> ids) {
        return entityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select id, public_id, display_name from account where id = any(:ids)", PersonName.class)
                .addSynchronizedEntityClass(Account.class)
                .setParameter("ids", ids.toArray(Long[]::new))
                .getResultList();
    }

    @HQL("from Account where emailKey in :emailKeys and verifiedAt is not null")
    List<Account> verified(Collection<String> emailKeys);

    @HQL("from Account a where status not in (PLACEHOLDER, ERASED)"
            + " and (lower(displayName) like :pattern or lower(fullName) like :pattern"
            + " or lower(email) like :pattern or emailKey like :address)"
            + " and (:staffOnly = false or exists (select 1 from Account s join s.roles r where s = a and r <> CUSTOMER))"
            + " and (createdAt < :before or createdAt = :before and id < :beforeId)"
            + " order by createdAt desc, id desc")
    List<Account> list(String pattern, String address, boolean staffOnly, Instant before, long beforeId, Page page);

    @HQL("from AccountSession where account.id = :account and expiresAt > :now order by id desc")
    List<AccountSession> sessions(long account, Instant now);

    @HQL("delete from AccountSession where account.id = :account and id = :id")
    int endSession(long account, long id);

    @HQL("from ApiClient order by id desc")
    List<ApiClient> apiClients();

    @HQL("from ApiClient where publicId = :publicId")
    List<ApiClient> apiClientByPublicId(String publicId);

    /** A registration that waits for its confirmation waits from now on. */
    @HQL("update Account set unconfirmedSince = :now where emailKey = :emailKey and unconfirmedSince is not null")
    int waitAnew(String emailKey, Instant now);

    /** Some registrations nobody confirmed, taken: what another node works on, or somebody just moves, is passed over. */
    default List<Account> unconfirmed(Instant before, int limit) {
        return entityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select * from account where unconfirmed_since < :before order by unconfirmed_since limit :limit"
                                + " for update skip locked",
                        Account.class)
                .addSynchronizedEntityClass(Account.class)
                .setParameter("before", before)
                .setParameter("limit", limit)
                .getResultList();
    }

    @HQL("update Account set recordVersion = recordVersion + 1 where id in :ids")
    int moveRecords(Collection<Long> ids);

    /** Holds these accounts, in one order for all, so that no two transactions wait for each other. */
    default void lock(Collection<Long> ids) {
        entityManager()
                .createNativeQuery("select id from account where id in (:ids) order by id for update", Long.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** Holds an account as long as it has this password; false where it has another one by now. */
    default boolean hold(long id, String passwordHash) {
        return !entityManager()
                .createNativeQuery(
                        "select id from account where id = :id and password_hash = :passwordHash for update",
                        Long.class)
                .setParameter("id", id)
                .setParameter("passwordHash", passwordHash)
                .getResultList()
                .isEmpty();
    }

    /**
     * Ends sessions, but for one, once what became of the account is written: who signs in at the same moment by what was
     * before is either done by then, and ended too, or waits and is refused.
     */
    default void endSessions(Account account, String except) {
        entityManager().flush();
        dropSessions(account, except);
    }

    @HQL("delete from AccountSession where account = :account and tokenHash <> :except")
    int dropSessions(Account account, String except);

    @HQL("delete from AccountSession where tokenHash = :tokenHash")
    int endSession(String tokenHash);

    @HQL("select distinct passwordHash from Account where emailKey in :emailKeys and passwordHash is not null")
    List<String> passwordsOf(Collection<String> emailKeys);

    @HQL("from Account where emailKey in :emailKeys and passwordHash in :passwordHashes order by id")
    List<Account> withPassword(Collection<String> emailKeys, Collection<String> passwordHashes);

    @HQL("delete from AccountSession where account in :people")
    int endSessionsOf(Collection<Account> people);

    @HQL("delete from AccountSession where expiresAt <= :now")
    int dropExpiredSessions(Instant now);

    @HQL("delete from MailedLink where expiresAt <= :now")
    int dropExpiredLinks(Instant now);

    @HQL("from MailedLink where tokenHash = :tokenHash and purpose = :purpose and expiresAt > :now")
    List<MailedLink> link(String tokenHash, LinkPurpose purpose, Instant now);

    @HQL("delete from MailedLink where account = :account")
    int dropLinks(Account account);

    @HQL("delete from MailedLink where id = :id")
    int useUp(long id);

    @HQL("select count(*) from ApiClient where keyHash = :keyHash")
    long clientsOf(String keyHash);

    /** Holds the one row that every database has from the first migration on, until the transaction ends. */
    default void awaitOtherNodes() {
        entityManager()
                .createNativeQuery(
                        "select installed_rank from flyway_schema_history where installed_rank = 1 for update",
                        Integer.class)
                .getResultList();
    }

    @HQL("from ApiClient where keyHash = :keyHash and enabled = true")
    List<ApiClient> apiClient(String keyHash);

    default Optional<Account> byEmail(String email) {
        return byEmailKey(EmailAddress.keyOf(email)).stream().findFirst();
    }
}
