package org.atrium.account;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Queries on accounts, sessions, links and API clients; checked when compiled. */
interface AccountQueries {

    EntityManager entityManager();

    @HQL("from Account where emailKey = :emailKey")
    Optional<Account> byEmailKey(String emailKey);

    @HQL("from Account where publicId = :publicId")
    Optional<Account> byPublicId(String publicId);

    @HQL("select distinct a from Account a join a.roles r"
            + " where a.status = ACTIVE and r in (AGENT, ADMIN) order by a.displayName, a.id")
    List<Account> support();

    @HQL("select distinct a.id from Account a join a.roles r where a.status = ACTIVE and r in :roles order by a.id")
    List<Long> activeWith(Collection<Role> roles);

    @HQL("select id, publicId, displayName from Account a"
            + " where exists (select 1 from Account s join s.roles r where s = a and r <> CUSTOMER)"
            + " order by displayName, id")
    List<PersonName> staff();

    @HQL("select distinct a.displayName from Account a join a.roles r where a.status = ACTIVE and r <> CUSTOMER")
    List<String> namesOfStaff();

    /** With one array, so that the statement is the same for any number of people and need not be put together anew. */
    default List<AccountSummary> summaries(Collection<Long> ids) {
        List<Object[]> rows = entityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select a.id, a.public_id, a.display_name, a.email, a.locale, a.time_zone, a.preferred_channel,"
                                + " a.status, a.verified_at, r.role, a.phone from account a"
                                + " left join account_role r on r.account_id = a.id where a.id = any(:ids)",
                        Object[].class)
                .addSynchronizedEntityClass(Account.class)
                .addSynchronizedQuerySpace("account_role")
                .setParameter("ids", ids.toArray(Long[]::new))
                .getResultList();
        return rows.stream().collect(Collectors.groupingBy(row -> row[0])).values().stream()
                .map(AccountSummary::of)
                .toList();
    }

    /** What people are called, with one array too. */
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
    List<Account> byVerifiedEmails(Collection<String> emailKeys);

    @HQL("from Account a where status not in (PLACEHOLDER, ERASED) and email is not null"
            + " and (folded like :pattern escape '!' or folded like :address escape '!')"
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
    Optional<ApiClient> apiClientByPublicId(String publicId);

    @HQL("from ContactIdentity where identityKey = :key")
    Optional<ContactIdentity> identity(String key);

    @HQL("delete from ContactIdentity where identityKey = :key and accountId = :account")
    int deleteIdentity(String key, AccountId account);

    @HQL("from PhoneProof where accountId = :account")
    Optional<PhoneProof> phoneProof(AccountId account);

    @HQL("select id from Account where phone = :phone")
    List<Long> idsWithPhone(String phone);

    @HQL("from Account where id in :ids and phone is not null and phoneVerifiedAt is not null and status = ACTIVE")
    List<Account> withProvenPhones(List<Long> ids);

    @HQL("from Account where phone = :phone and phoneVerifiedAt is not null and status = ACTIVE")
    List<Account> byProvenPhone(String phone);

    /** A number is one account's: who shows it last has it. */
    @HQL("update Account set phoneVerifiedAt = null where phone = :phone and id <> :except")
    int unverifyPhones(String phone, long except);

    @HQL("update ContactIdentity set accountId = :now where accountId = :former")
    int changeIdentities(AccountId former, AccountId now);

    @HQL("from Account where id = :id")
    Optional<Account> byId(long id);

    /** A registration that waits for its confirmation waits from now on. */
    @HQL("update Account set unconfirmedSince = :now where emailKey = :emailKey and unconfirmedSince is not null")
    int restartConfirmation(String emailKey, Instant now);

    /** Some registrations nobody confirmed, taken: what another node works on, or somebody just moves, is passed over. */
    default List<Account> unconfirmedForUpdate(Instant before, int limit) {
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

    /** Some contacts of mails of whom something must be there by now, or they go. */
    default List<Account> unusedForUpdate(Instant before, int limit) {
        return entityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select * from account where unused_after < :before order by unused_after limit :limit"
                                + " for update skip locked",
                        Account.class)
                .addSynchronizedEntityClass(Account.class)
                .setParameter("before", before)
                .setParameter("limit", limit)
                .getResultList();
    }

    @HQL("update Account set customerDataVersion = customerDataVersion + 1 where id in :ids")
    int bumpCustomerDataVersions(Collection<Long> ids);

    /** Holds these accounts, in one order for all, so that no two transactions wait for each other. */
    default void selectForUpdate(Collection<Long> ids) {
        entityManager()
                .createNativeQuery("select id from account where id in (:ids) order by id for update", Long.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** Holds an account as long as it has this password; false where it has another one by now. */
    default boolean selectForUpdateIfPasswordIs(long id, String passwordHash) {
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
        deleteSessions(account, except);
    }

    @HQL("delete from AccountSession where account = :account and tokenHash <> :except")
    int deleteSessions(Account account, String except);

    @HQL("delete from AccountSession where tokenHash = :tokenHash")
    int endSession(String tokenHash);

    @HQL("select distinct passwordHash from Account where emailKey in :emailKeys and passwordHash is not null")
    List<String> passwordHashesOf(Collection<String> emailKeys);

    @HQL("from Account where emailKey in :emailKeys and passwordHash in :passwordHashes order by id")
    List<Account> withPassword(Collection<String> emailKeys, Collection<String> passwordHashes);

    @HQL("delete from AccountSession where account in :accounts")
    int endSessionsOf(Collection<Account> accounts);

    @HQL("delete from AccountSession where expiresAt <= :now")
    int deleteExpiredSessions(Instant now);

    @HQL("delete from MailedLink where expiresAt <= :now")
    int deleteExpiredLinks(Instant now);

    @HQL("from MailedLink where tokenHash = :tokenHash and purpose = :purpose and expiresAt > :now")
    Optional<MailedLink> usableLink(String tokenHash, LinkPurpose purpose, Instant now);

    /** Makes void all links that went out for an account, and what registrations of it say. */
    default void revokeLinks(Account account) {
        deleteMailedLinks(account);
        deleteRegistrations(account);
    }

    @HQL("delete from MailedLink where account = :account")
    int deleteMailedLinks(Account account);

    @HQL("delete from PendingRegistration where account = :account")
    int deleteRegistrations(Account account);

    /** A contact stays without its registrations. */
    @HQL("delete from PendingRegistration where registeredAt < :before"
            + " and account.id in (select c.id from Account c where c.status = CONTACT)")
    int deleteRegistrationsOfContacts(Instant before);

    @HQL("from PendingRegistration where account = :account order by registeredAt desc, id desc")
    List<PendingRegistration> registrations(Account account);

    @HQL("from PendingRegistration where account = :account order by registeredAt desc, id desc limit 1")
    Optional<PendingRegistration> newestRegistration(Account account);

    @HQL("delete from MailedLink where id = :id")
    int deleteLink(long id);

    @HQL("select count(*) from ApiClient where nameKey = :nameKey")
    long countClientsByName(String nameKey);

    @HQL("select count(*) from ApiClient where keyHash = :keyHash")
    long countClientsByKey(String keyHash);

    /** Holds the one row that every database has from the first migration on, until the transaction ends. */
    default void selectStartupRowForUpdate() {
        entityManager()
                .createNativeQuery(
                        "select installed_rank from flyway_schema_history where installed_rank = 1 for update",
                        Integer.class)
                .getResultList();
    }

    @HQL("from ApiClient where keyHash = :keyHash and enabled = true")
    Optional<ApiClient> apiClient(String keyHash);

    default Optional<Account> byEmail(String email) {
        return byEmailKey(EmailAddress.keyOf(email));
    }
}
