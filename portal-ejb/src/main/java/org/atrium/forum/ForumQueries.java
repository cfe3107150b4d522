package org.atrium.forum;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.atrium.account.AccountId;
import org.atrium.forum.ForumIntake.WaitingQuestion;
import org.atrium.forum.event.PostId;
import org.atrium.forum.event.ThreadId;
import org.atrium.platform.text.RenderedTexts;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Queries on threads, posts and reactions; checked at compile time. */
interface ForumQueries {

    EntityManager entityManager();

    /** The posts of a thread that are found by themselves. */
    @HQL("select id from ForumPost where thread.id = :thread and (number > :together or length(body) > :size)")
    List<Long> separatelyIndexed(long thread, int together, int size);

    @HQL("from ForumThread t join fetch t.category where t.id = :id")
    Optional<ForumThread> thread(long id);

    @HQL("from ForumPost p join fetch p.thread t join fetch t.category where p.id = :id")
    Optional<ForumPost> post(long id);

    @HQL("from ForumPost p join fetch p.thread where p.id in :ids")
    List<ForumPost> postsWithThreads(Collection<Long> ids);

    @HQL("select id from ForumPost where thread = :thread and number = 1")
    Optional<Long> firstPostId(ForumThread thread);

    @HQL("from ForumPost where thread = :thread and state = PUBLISHED order by number")
    List<ForumPost> publishedPosts(ForumThread thread);

    @HQL("select count(*) from ForumPost where thread = :thread and state = PUBLISHED and number > 1"
            + " and authorId <> :author and id <> :except")
    long countOtherAnswers(ForumThread thread, AccountId author, long except);

    /** The last of a thread's posts that can be read, but for one; empty if there is no other. */
    @HQL("from ForumPost where thread = :thread and state = PUBLISHED and id <> :except"
            + " order by publishedAt desc, number desc limit 1")
    Optional<ForumPost> lastPublished(ForumThread thread, long except);

    @HQL("from ForumPost where thread = :thread and state = PUBLISHED and number < :number order by number desc")
    List<ForumPost> publishedBefore(ForumThread thread, int number, Page page);

    /** In the order of an index, so that none is read that waits for less long. */
    @HQL("select t.id, t.waiting.since from ForumThread t"
            + " where t.category.id = (select c.id from ForumCategory c where c.slug = :category)"
            + " and t.waiting.waitingFor = :waitingFor and t.waiting.since <= :until"
            + " and t.waiting.since >= :since and (t.waiting.since > :since or t.id > :after)"
            + " order by t.category.id, t.waiting.waitingFor, t.waiting.since, t.id")
    List<WaitingQuestionRow> waitingQuestions(
            String category, WaitingFor waitingFor, Instant until, Instant since, long after, Page page);

    @HQL("select t.id, t.waiting.since from ForumThread t"
            + " where t.category.id = (select c.id from ForumCategory c where c.slug = :category)"
            + " and t.waiting.waitingFor = :waitingFor and t.counters.affected >= :affected"
            + " and t.waiting.since >= :since and (t.waiting.since > :since or t.id > :after)"
            + " order by t.waiting.since, t.id")
    List<WaitingQuestionRow> affectingQuestions(
            String category, WaitingFor waitingFor, int affected, Instant since, long after, Page page);

    @HQL("from ForumPost p join fetch p.thread t join fetch t.category where p.id in :ids")
    List<ForumPost> postsByIds(Collection<Long> ids);

    @HQL("select p.id, b from ForumPost p join ForumPost b on b.thread = p.thread where p.id in :ids"
            + " and b.number < p.number and b.number >= p.number - :reach and b.state = PUBLISHED order by b.number")
    List<PrecedingPost> precedingPosts(List<Long> ids, int reach);

    @HQL("from PostLike where postId = :post and accountId = :account")
    Optional<PostLike> likeBy(PostId post, AccountId account);

    @HQL("from SameProblem where threadId = :thread and accountId = :account")
    Optional<SameProblem> sameProblem(ThreadId thread, AccountId account);

    @HQL("from ThreadSubscription where threadId = :thread and accountId = :account")
    Optional<ThreadSubscription> subscriptionOf(ThreadId thread, AccountId account);

    @HQL("select accountId from ThreadSubscription where threadId = :thread")
    List<AccountId> followers(ThreadId thread);

    @HQL("from ThreadSubscription where threadId in :threads and accountId in :accounts")
    List<ThreadSubscription> subscriptionsAmong(List<ThreadId> threads, List<AccountId> accounts);

    @HQL("select accountId from ThreadSubscription where threadId = :thread and accountId <> :author"
            + " and accountId not in (select m.accountId from PostMention m where m.postId = :post)")
    List<AccountId> unnamedFollowers(ThreadId thread, PostId post, AccountId author);

    @HQL("from PostFlag where postId in :posts and verdictId is null order by id")
    List<PostFlag> openFlags(List<PostId> posts);

    @HQL("from PostFlag where postId = :post and verdictId = :verdict order by id")
    List<PostFlag> flagsOfVerdict(PostId post, long verdict);

    @HQL("from PostFlag where postId = :post and accountId = :account")
    Optional<PostFlag> flagBy(PostId post, AccountId account);

    @HQL("update ForumPost set likes = likes + :more where id = :post")
    int addPostLikes(long post, int more);

    @HQL("update ForumThread set counters.likes = counters.likes + :more where id = :thread")
    int addThreadLikes(long thread, int more);

    @HQL("update ForumThread set counters.affected = counters.affected + :more where id = :thread")
    int addAffected(long thread, int more);

    @HQL("update ForumThread set counters.views = counters.views + :more where id = :thread")
    int addViews(long thread, long more);

    @HQL("from PostRevision where post = :post order by number desc")
    List<PostRevision> revisions(ForumPost post);

    @HQL("from ForumPost where thread = :thread order by number")
    List<ForumPost> allPosts(ForumThread thread);

    @HQL("from SameProblem where threadId = :thread")
    List<SameProblem> sameProblems(ThreadId thread);

    @HQL("delete from ThreadSubscription where threadId = :thread")
    int deleteSubscriptions(ThreadId thread);

    @HQL("update ForumThread set counters.likes = :likes where id = :thread")
    int setLikes(long thread, int likes);

    @HQL("update ForumThread set counters.affected = :affected where id = :thread")
    int setAffected(long thread, int affected);

    @HQL("delete from PostMention where postId = :post and notifiedAt is null")
    int deleteUnnotifiedMentions(PostId post);

    @HQL("from PostMention where postId = :post")
    List<PostMention> mentions(PostId post);

    @HQL("from ForumThread where importId = :importId")
    Optional<ForumThread> byImportId(String importId);

    @HQL("select authorId, createdAt, body from ForumPost where thread = :thread")
    List<MissingPosts.PostKey> postKeys(ForumThread thread);

    @HQL("select body from ForumPost where authorId = :author and createdAt = :at")
    List<String> bodiesBy(AccountId author, Instant at);

    @HQL("select p.rendering, p.id from ForumPost p where p.rendering < :now"
            + " and p.rendering >= :rendering and (p.rendering > :rendering or p.id > :id) order by p.rendering, p.id")
    List<RenderedTexts.Outdated> outdated(int now, int rendering, long id, Page page);

    @HQL("select distinct p.thread.id from ForumPost p where p.id in :posts")
    List<Long> threadsOf(Collection<Long> posts);

    @HQL("from ForumPost where thread.id = :thread and id in :posts order by number")
    List<ForumPost> among(long thread, Collection<Long> posts);

    /** Id of a waiting question, and since when it waits. */
    record WaitingQuestionRow(Long id, Instant since) {

        WaitingQuestion toWaitingQuestion() {
            return new WaitingQuestion(new ThreadId(id), since);
        }
    }

    /** A post and an earlier post of its thread. */
    record PrecedingPost(Long post, ForumPost preceding) {}
}
