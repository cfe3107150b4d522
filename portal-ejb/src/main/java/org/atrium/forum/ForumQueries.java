package org.atrium.forum;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.atrium.account.AccountId;
import org.atrium.forum.event.PostId;
import org.atrium.forum.event.ThreadId;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Queries on threads, posts and their people; checked when compiled. */
interface ForumQueries {

    EntityManager entityManager();

    /** The posts of a thread that are found by themselves. */
    @HQL("select id from ForumPost where thread.id = :thread and (number > :together or length(markdown) > :size)")
    List<Long> foundAlone(long thread, int together, int size);

    @HQL("from ForumThread t join fetch t.category where t.id = :id")
    List<ForumThread> thread(long id);

    @HQL("from ForumPost p join fetch p.thread t join fetch t.category where p.id = :id")
    List<ForumPost> post(long id);

    @HQL("select id from ForumPost where thread = :thread and number = 1")
    List<Long> opening(ForumThread thread);

    @HQL("from ForumPost where thread = :thread and state = PUBLISHED order by number")
    List<ForumPost> visiblePosts(ForumThread thread);

    @HQL("select count(*) from ForumPost where thread = :thread and state = PUBLISHED and number > 1"
            + " and authorId <> :asker and id <> :except")
    long answers(ForumThread thread, AccountId asker, long except);

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

    @HQL("from PostRevision where post = :post order by number desc")
    List<PostRevision> revisions(ForumPost post);

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

    @HQL("delete from PostMention where postId = :post and toldAt is null")
    int forgetUntold(PostId post);

    @HQL("from PostMention where postId = :post")
    List<PostMention> mentions(PostId post);

    @HQL("from ForumThread where importId = :importId")
    List<ForumThread> imported(String importId);

    @HQL("select p.thread.id from ForumPost p where p.rendering < :now order by p.rendering, p.id")
    List<Long> threadsRenderedBefore(int now, Page page);

    @HQL("from ForumPost where thread.id = :thread and rendering < :now order by number")
    List<ForumPost> postsRenderedBefore(long thread, int now, Page page);
}
