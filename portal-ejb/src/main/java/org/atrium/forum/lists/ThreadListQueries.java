package org.atrium.forum.lists;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.atrium.account.AccountId;
import org.atrium.forum.ForumThread;
import org.atrium.forum.TextState;
import org.atrium.forum.ThreadKind;
import org.atrium.forum.ThreadPath;
import org.atrium.forum.ThreadStatus;
import org.atrium.lookup.SearchHit;
import org.atrium.platform.search.WordHit;
import org.atrium.platform.text.Texts;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Queries for lists of threads; checked at compile time. */
interface ThreadListQueries {

    EntityManager entityManager();

    @HQL("from ForumThread t join fetch t.category where t.id in :ids")
    List<ForumThread> threads(List<Long> ids);

    /** Those of the threads that everybody can read, with the posts that everybody can. */
    @HQL("select t.id, t.title, t.slug, t.kind, t.status, t.createdAt, p.id, p.number, p.revisions from ForumThread t"
            + " left join ForumPost p on p.thread = t and p.id in :posts and p.state = PUBLISHED"
            + " where t.id in :threads and t.state = PUBLISHED")
    List<FoundThread> foundThreads(List<Long> threads, List<Long> posts);

    @HQL("from ForumThread t join fetch t.category where t.authorId = :author and t.state = PUBLISHED"
            + " order by t.lastPostAt desc, t.id desc")
    List<ForumThread> publicThreadsBy(AccountId author, Page page);

    @HQL("select count(*) from ForumPost p join p.thread t where p.authorId = :author and p.state = PUBLISHED"
            + " and t.solution.acceptedPostId = p.id and t.state = PUBLISHED")
    long countSolvedBy(AccountId author);

    @HQL("select threadId from ThreadReadState where accountId = :account and bookmarkedAt is not null")
    List<Long> bookmarkedThreadIds(long account);

    @HQL("select cast(threadId as Long) from ThreadSubscription where accountId = :account")
    List<Long> followedThreadIds(AccountId account);

    /** Replies to others, in threads that everybody can read; of a long one the beginning. */
    @HQL("select p.id, p.number, left(p.body, 2000), p.createdAt, p.likes, p.state, t.id, t.slug, t.title,"
            + " t.solution.acceptedPostId from ForumPost p join p.thread t where p.authorId = :author"
            + " and p.createdAt <= :at and (p.createdAt < :at or p.id < :id) and p.number > 1 and p.state <> DELETED"
            + " and t.authorId <> :author and t.state = PUBLISHED order by p.createdAt desc, p.id desc")
    List<OwnReplyRow> repliesOf(AccountId author, Instant at, long id, Page page);

    /**
     * A reply with its thread.
     *
     * @param beginning of its body
     * @param accepted number of the thread's accepted answer, or null
     */
    record OwnReplyRow(
            Long id,
            Integer number,
            String beginning,
            Instant createdAt,
            Integer likes,
            TextState state,
            Long thread,
            String slug,
            String title,
            Long accepted) {}

    /**
     * A public thread found by the index, as the database has it now, with the post that matched.
     *
     * @param post null where that post is not public any more
     */
    record FoundThread(
            Long id,
            String title,
            String slug,
            ThreadKind kind,
            ThreadStatus status,
            Instant createdAt,
            Long post,
            Integer number,
            Integer revisions) {

        /** Whether the post still says what the index knows of it. */
        boolean isUpToDate(WordHit found) {
            return post != null && post == found.passage() && revisions == found.version();
        }

        private String statusText(Locale locale) {
            Texts texts = Texts.in(locale);
            return kind == ThreadKind.QUESTION ? texts.get("forum.status." + status) : texts.get("forum.kind." + kind);
        }

        SearchHit toSearchHit(WordHit found, Locale locale) {
            boolean shown = isUpToDate(found);
            boolean leadsToPost = shown && found.marked() && number > 1;
            return new SearchHit(
                    "thread",
                    title,
                    leadsToPost ? ThreadPath.of(id, slug, post, number) : ThreadPath.of(id, slug),
                    shown ? found.highlight() : null,
                    found.score(),
                    statusText(locale),
                    createdAt);
        }
    }
}
