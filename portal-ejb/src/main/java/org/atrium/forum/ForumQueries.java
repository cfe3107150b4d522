package org.atrium.forum;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.atrium.account.AccountId;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Queries on threads, posts and their people; checked when compiled. */
interface ForumQueries {

    EntityManager entityManager();

    @HQL("from ForumCategory order by position, id")
    List<ForumCategory> categories();

    @HQL("from ForumCategory where slug = :slug")
    List<ForumCategory> category(String slug);

    @HQL("from ForumThread t join fetch t.category where t.id = :id")
    List<ForumThread> thread(long id);

    @HQL("from ForumPost p join fetch p.thread t join fetch t.category where p.id = :id")
    List<ForumPost> post(long id);

    @HQL("from ForumPost where thread = :thread and state = PUBLISHED order by number")
    List<ForumPost> visiblePosts(ForumThread thread);

    @HQL("select count(*) from ForumPost where thread = :thread and state = PUBLISHED and number > 1"
            + " and authorId <> :asker and id <> :except")
    long answers(ForumThread thread, AccountId asker, long except);

    @HQL("from ForumMember where accountId = :account")
    List<ForumMember> member(AccountId account);

    @HQL("update ForumMember set posts = posts + :more where accountId = :account")
    int addPosts(AccountId account, int more);

    @HQL(
            "select t.id from ForumThread t where t.category.slug = :category and t.kind = QUESTION and t.state = PUBLISHED"
                    + " and t.ticketNumber is null and t.locked = false and t.archived = false and t.status <> SOLVED"
                    + " and (t.status = OPEN and t.publishedAt <= :unansweredSince"
                    + " or t.status = ANSWERED and t.lastPostAt <= :unsolvedSince or t.affected >= :affected)"
                    + " order by t.publishedAt, t.id")
    List<Long> due(String category, Instant unansweredSince, Instant unsolvedSince, int affected, Page page);
}
