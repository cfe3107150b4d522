package org.atrium.forum;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import org.atrium.account.AccountId;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Queries on threads, posts and their people; checked when compiled. */
interface ForumQueries {

    EntityManager entityManager();

    @HQL("from ForumCategory order by position, id")
    List<ForumCategory> categories();

    /** The first category; nothing where another node that starts at the same time was quicker. */
    default int openFirst(ForumCategory category) {
        CategoryView seen = category.view();
        return entityManager()
                .createNativeQuery("insert into forum_category (id, version, slug, name, description, color, queue,"
                        + " position, holds_posts) values (nextval('forum_category_seq'), 0, :slug, :name, :description,"
                        + " :color, :queue, 0, false) on conflict do nothing")
                .setParameter("slug", seen.slug())
                .setParameter("name", seen.name())
                .setParameter("description", seen.description())
                .setParameter("color", seen.color())
                .setParameter("queue", category.queue())
                .executeUpdate();
    }

    @HQL("from ForumCategory where slug = :slug")
    List<ForumCategory> category(String slug);

    @HQL("from ForumThread t join fetch t.category where t.id = :id")
    List<ForumThread> thread(long id);

    @HQL("from ForumThread t join fetch t.category where t.id in :ids")
    List<ForumThread> threads(List<Long> ids);

    @HQL("select t.version, c.version, t.tally.likes, t.tally.affected, t.authorId, t.state"
            + " from ForumThread t join t.category c where t.id = :id")
    List<ThreadStamp> stamp(long id);

    @HQL("from ForumPost p join fetch p.thread t join fetch t.category where p.id = :id")
    List<ForumPost> post(long id);

    @HQL("select id from ForumPost where thread = :thread and number = 1")
    List<Long> opening(ForumThread thread);

    @HQL("from ForumPost where thread = :thread and state = PUBLISHED order by number")
    List<ForumPost> visiblePosts(ForumThread thread);

    @HQL("select count(*) from ForumPost where thread = :thread and state = PUBLISHED and number > 1"
            + " and authorId <> :asker and id <> :except")
    long answers(ForumThread thread, AccountId asker, long except);

    @HQL("from ForumMember where accountId = :account")
    List<ForumMember> member(AccountId account);

    /** Knows an account from now on; nothing where another request of theirs was quicker. */
    default void begin(long account, int level, Instant since) {
        entityManager()
                .createNativeQuery("insert into forum_member (id, account_id, posts, likes_received, flags_right,"
                        + " flags_wrong, granted_level, since) values (nextval('forum_member_seq'), :account, 0, 0, 0, 0,"
                        + " :level, :since) on conflict do nothing")
                .setParameter("account", account)
                .setParameter("level", level)
                .setParameter("since", since)
                .executeUpdate();
    }

    @HQL("update ForumMember set posts = posts + :more where accountId = :account")
    int addPosts(AccountId account, int more);

    /** In the order of an index, so that none is read that waits for less long. */
    @HQL("select t.id, t.waiting.since from ForumThread t"
            + " where t.category.id = (select c.id from ForumCategory c where c.slug = :category)"
            + " and t.waiting.awaited = :awaited and t.waiting.since <= :until"
            + " and t.waiting.since >= :since and (t.waiting.since > :since or t.id > :after)"
            + " order by t.category.id, t.waiting.awaited, t.waiting.since, t.id")
    List<WaitingRow> waiting(String category, Awaited awaited, Instant until, Instant since, long after, Page page);

    @HQL("select t.id, t.waiting.since from ForumThread t"
            + " where t.category.id = (select c.id from ForumCategory c where c.slug = :category)"
            + " and t.waiting.awaited = :awaited and t.tally.affected >= :affected"
            + " and t.waiting.since >= :since and (t.waiting.since > :since or t.id > :after)"
            + " order by t.waiting.since, t.id")
    List<WaitingRow> shared(String category, Awaited awaited, int affected, Instant since, long after, Page page);

    @HQL("from ForumPost p join fetch p.thread t join fetch t.category where p.id in :ids")
    List<ForumPost> postsByIds(Collection<Long> ids);

    @HQL("select p.id, b from ForumPost p join ForumPost b on b.thread = p.thread where p.id in :ids"
            + " and b.number < p.number and b.number >= p.number - :reach and b.state = PUBLISHED order by b.number")
    List<Neighbour> before(List<Long> ids, int reach);

    @HQL("from PostLike where postId = :post and accountId = :account")
    List<PostLike> liked(PostId post, AccountId account);

    @HQL("from SameProblem where threadId = :thread and accountId = :account")
    List<SameProblem> affected(ThreadId thread, AccountId account);

    @HQL("from ThreadSubscription where threadId = :thread and accountId = :account")
    List<ThreadSubscription> subscription(ThreadId thread, AccountId account);

    @HQL("select accountId from ThreadSubscription where threadId = :thread")
    List<AccountId> followers(ThreadId thread);

    @HQL("from PostFlag where postId in :posts and verdictId is null order by id")
    List<PostFlag> flagsToJudge(List<PostId> posts);

    @HQL("from PostFlag where postId = :post and verdictId = :verdict order by id")
    List<PostFlag> flagsJudged(PostId post, long verdict);

    @HQL("from PostFlag where postId = :post and accountId = :account")
    List<PostFlag> flagOf(PostId post, AccountId account);

    @HQL("update ForumPost set likes = likes + :more where id = :post")
    int addPostLikes(long post, int more);

    @HQL("update ForumThread set tally.likes = tally.likes + :more where id = :thread")
    int addThreadLikes(long thread, int more);

    @HQL("update ForumThread set tally.affected = tally.affected + :more where id = :thread")
    int addAffected(long thread, int more);

    @HQL("update ForumThread set tally.views = tally.views + :more where id = :thread")
    int addViews(long thread, long more);

    /** Adds how often threads were read, in as few round trips as there can be; in the order of their ids. */
    default void addViews(SortedMap<Long, Long> more) {
        entityManager().unwrap(Session.class).doWork(connection -> {
            try (var update = connection.prepareStatement("update forum_thread set views = views + ? where id = ?")) {
                for (var thread : more.entrySet()) {
                    update.setLong(1, thread.getValue());
                    update.setLong(2, thread.getKey());
                    update.addBatch();
                }
                update.executeBatch();
            }
        });
    }

    @HQL("update ForumMember set likesReceived = likesReceived + :more where accountId = :account")
    int addLikesReceived(AccountId account, int more);

    @HQL("update ForumMember set flagsRight = flagsRight + :right, flagsWrong = flagsWrong + :wrong"
            + " where accountId in :accounts")
    int countFlags(List<AccountId> accounts, int right, int wrong);

    @HQL("from ForumPost p where p.thread = :thread and p.number > :after and (p.state = PUBLISHED"
            + " or p.authorId = :me and p.state <> DELETED or :moderator = true) order by p.number")
    List<ForumPost> posts(ForumThread thread, int after, AccountId me, boolean moderator, Page page);

    @HQL("select postId from PostLike where accountId = :account and postId in :posts")
    List<PostId> likedAmong(AccountId account, List<PostId> posts);

    @HQL("from PostRevision where post = :post and (forAll = true or :all = true) order by number desc")
    List<PostRevision> revisions(ForumPost post, boolean all);

    @HQL("update ForumCategory set threads = threads + :threads, solved = solved + :solved where id = :category")
    int moveCounters(long category, int threads, int solved);

    @HQL("from ForumThread t join fetch t.category where t.authorId = :author and t.state = PUBLISHED"
            + " order by t.lastPostAt desc, t.id desc")
    List<ForumThread> threadsOf(AccountId author, Page page);

    @HQL("select count(*) from ForumPost p join p.thread t"
            + " where p.authorId = :author and p.state = PUBLISHED and t.acceptedPostId = p.id and t.state = PUBLISHED")
    long solvedBy(AccountId author);

    @HQL("from ForumPost where thread = :thread order by number")
    List<ForumPost> allPosts(ForumThread thread);

    @HQL("from SameProblem where threadId = :thread")
    List<SameProblem> affected(ThreadId thread);

    @HQL("delete from ThreadSubscription where threadId = :thread")
    int dropSubscriptions(ThreadId thread);

    @HQL("update ForumThread set tally.likes = :likes where id = :thread")
    int setLikes(long thread, int likes);

    @HQL("update ForumThread set tally.affected = :affected where id = :thread")
    int setAffected(long thread, int affected);

    @HQL("from ForumMember where handle in :handles")
    List<ForumMember> byHandles(Collection<String> handles);

    @HQL("from PostMention where postId = :post")
    List<PostMention> mentions(PostId post);

    @HQL("from ForumThread where importId = :importId")
    List<ForumThread> imported(String importId);

    @HQL("select importId from ForumThread where importId in :importIds")
    List<String> importedAmong(List<String> importIds);

    @HQL("from ImportAuthor where name in :names")
    List<ImportAuthor> importAuthors(List<String> names);
}
