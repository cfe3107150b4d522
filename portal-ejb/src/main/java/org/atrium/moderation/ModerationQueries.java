package org.atrium.moderation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.atrium.account.AccountId;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Queries on the review queue and its log; checked when compiled. */
interface ModerationQueries {

    EntityManager entityManager();

    @HQL("from ReviewItem where textKind = :kind and textId = :text")
    Optional<ReviewItem> item(String kind, long text);

    @HQL("from ReviewItem where decidedAt is null and authorId <> :moderator"
            + " and (waitingSince > :since or waitingSince = :since and id > :after) order by waitingSince, id")
    List<ReviewItem> waitingItems(AccountId moderator, Instant since, long after, Page page);

    @HQL("from ReviewItem where decidedAt is null and (claimedBy is null or claimedBy = :moderator"
            + " or claimedUntil <= :now) and authorId <> :moderator and (excludedModeratorId is null or excludedModeratorId <> :moderator)"
            + " and (waitingSince > :since or waitingSince = :since and id > :after)"
            + " order by waitingSince, id")
    List<ReviewItem> claimableItems(AccountId moderator, Instant now, Instant since, long after, Page page);

    @HQL("select count(*), min(waitingSince) from ReviewItem where decidedAt is null")
    Optional<WaitingTexts> waitingTexts();

    @HQL("select count(*) from ReviewItem where decidedAt is null and authorId <> :moderator")
    long waitingCount(AccountId moderator);

    @HQL("update ReviewItem set claimedBy = :moderator, claimedUntil = :until where id = :id and decidedAt is null"
            + " and authorId <> :moderator and (excludedModeratorId is null or excludedModeratorId <> :moderator)"
            + " and (claimedBy is null or claimedBy = :moderator or claimedUntil <= :now)")
    int claim(long id, AccountId moderator, Instant until, Instant now);

    @HQL("update ReviewItem set claimedBy = null, claimedUntil = null where id = :id and claimedBy = :moderator"
            + " and decidedAt is null")
    int release(long id, AccountId moderator);

    @HQL(
            "update ReviewItem set claimedBy = null, claimedUntil = null where claimedBy = :moderator and decidedAt is null")
    int releaseAll(AccountId moderator);

    @HQL("update ReviewItem set claimedBy = null, claimedUntil = null where textKind = :kind and textId = :text"
            + " and decidedAt is null")
    int releaseClaim(String kind, long text);

    @HQL("from ModerationEntry where action in :actions and (:anyModerator = true or moderatorId = :moderator)"
            + " and folded like :pattern escape '!'"
            + " and (at < :before or at = :before and id < :below) order by at desc, id desc")
    List<ModerationEntry> entries(
            Set<ModerationAction> actions,
            boolean anyModerator,
            AccountId moderator,
            String pattern,
            Instant before,
            long below,
            Page page);

    /** Texts of an author that were refused, and not given back on appeal. A sanction without a text is none. */
    @HQL("select count(distinct e.textId) from ModerationEntry e where e.authorId = :author"
            + " and e.action in (REJECT, HIDE, DELETE, SILENCE, SUSPEND) and e.reason not in (CONDUCT, APPEAL, UNASKED)"
            + " and not exists (select 1 from Appeal a where a.entryId = e.id and a.outcome = OVERTURNED)")
    long countRefusedTexts(AccountId author);

    @HQL("from ModerationEntry where authorId = :author and action <> APPROVE and reason not in (APPEAL, UNASKED)"
            + " and id < :below order by id desc")
    List<ModerationEntry> verdictsAgainst(AccountId author, long below, Page page);

    @HQL("from ModerationEntry where textKind = :kind and textId = :text and action <> APPROVE"
            + " and reason not in (APPEAL, UNASKED) order by id desc limit 1")
    Optional<ModerationEntry> latestVerdict(String kind, long text);

    @HQL("from ModerationEntry where textKind = :kind and textId = :text and reason <> UNASKED and at >= :since"
            + " order by id desc limit 1")
    Optional<ModerationEntry> verdictSince(String kind, long text, Instant since);

    @HQL("from Appeal where entryId = :entry")
    Optional<Appeal> appeal(long entry);

    @HQL("from Appeal where entryId in :entries")
    List<Appeal> appeals(List<Long> entries);

    @HQL("select a.id, e from Appeal a join ModerationEntry e on e.id = a.entryId where a.id in :appeals")
    List<AppealedVerdict> appealedVerdicts(List<Long> appeals);

    @HQL("from WatchedWord order by word")
    List<WatchedWord> watchedWords();

    @HQL("from Sanction where accountId = :account order by id desc")
    List<Sanction> sanctions(AccountId account);

    /** The same, the earliest first, locked until the transaction ends. */
    default List<Sanction> sanctionsForUpdate(AccountId account) {
        return entityManager()
                .createQuery("from Sanction where accountId = :account order by id", Sanction.class)
                .setParameter("account", account)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    @HQL("from Sanction where id in :ids")
    List<Sanction> sanctionsByIds(Collection<Long> ids);
}
