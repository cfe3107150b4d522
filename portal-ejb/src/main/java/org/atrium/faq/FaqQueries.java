package org.atrium.faq;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Queries on articles; checked when compiled. */
interface FaqQueries {

    String ROW = "select a.id, a.slug, a.number, t.title, t.summary, t.locale, c.slug, a.updatedAt, a.helpful"
            + " from ArticleText t join t.article a join a.category c where ";

    /** The text in the reader's language as spoken where they are, or nearest to that, or anywhere, or in the article's own. */
    String READABLE = "(t.locale = :locale"
            + " or t.locale = :near and not exists"
            + " (select 1 from ArticleText o where o.article = a and o.locale = :locale)"
            + " or t.locale = :language and not exists"
            + " (select 1 from ArticleText o where o.article = a and o.locale in (:locale, :near))"
            + " or t.locale = a.locale and not exists"
            + " (select 1 from ArticleText o where o.article = a and o.locale in (:locale, :near, :language)))";

    String PUBLISHED = ROW + "a.status = PUBLISHED and " + READABLE;

    String BEST_FIRST = " order by a.helpful desc, a.id desc";

    EntityManager entityManager();

    /** The first category; nothing where another node that starts at the same time was quicker. */
    default int openFirst(String slug, String name, String description) {
        return entityManager()
                .createNativeQuery("insert into faq_category (id, version, slug, name, description, icon, position)"
                        + " values (nextval('faq_category_seq'), 0, :slug, :name, :description, 'folder', 1)"
                        + " on conflict do nothing")
                .setParameter("slug", slug)
                .setParameter("name", name)
                .setParameter("description", description)
                .executeUpdate();
    }

    @HQL("select slug, name, description, icon, articles from FaqCategory order by position, id")
    List<CategoryCard> categories();

    @HQL("update FaqCategory set articles = articles + :by where id = :category")
    int moveCounter(long category, int by);

    @HQL("select a.slug, a.updatedAt, t.locale, a.locale from ArticleText t join t.article a"
            + " where a.status = PUBLISHED and a.id > :after and a.id <= :upTo order by a.id, t.id")
    List<ArticleAddress> addresses(long after, long upTo);

    @HQL("select id from Article order by id desc")
    List<Long> highest(Page page);

    @HQL("from FaqCategory order by position, id")
    List<FaqCategory> shelves();

    @HQL("from FaqCategory where slug = :slug")
    List<FaqCategory> category(String slug);

    @HQL("from Article a join fetch a.category left join fetch a.texts where a.slug = :slug")
    List<Article> bySlug(String slug);

    @HQL(
            "select a from ArticleSlug s join s.article a join fetch a.category left join fetch a.texts where s.slug = :slug")
    List<Article> byFormerSlug(String slug);

    @HQL("from Article a join fetch a.category left join fetch a.texts where a.externalId = :externalId")
    List<Article> byExternalId(String externalId);

    @HQL("from Article where origin.reference = :reference and origin.kind = :kind and status <> ARCHIVED order by id")
    List<Article> madeOf(ArticleOrigin.Kind kind, String reference);

    @HQL("select count(*) from ArticleSlug where slug = :slug")
    long usesOf(String slug);

    @HQL(PUBLISHED + BEST_FIRST)
    List<ArticleRow> best(String locale, String near, String language, Page page);

    @HQL(PUBLISHED + " and (a.helpful < :helpful or a.helpful = :helpful and a.id < :id)" + BEST_FIRST)
    List<ArticleRow> bestAfter(String locale, String near, String language, int helpful, long id, Page page);

    @HQL(PUBLISHED + " and c.slug = :category" + BEST_FIRST)
    List<ArticleRow> bestOf(String category, String locale, String near, String language, Page page);

    @HQL(PUBLISHED + " and c.slug = :category and (a.helpful < :helpful or a.helpful = :helpful and a.id < :id)"
            + BEST_FIRST)
    List<ArticleRow> bestOfAfter(
            String category, String locale, String near, String language, int helpful, long id, Page page);

    @HQL(PUBLISHED + " and a.id in (select r from Article b join b.related r where b.id = :article)" + BEST_FIRST)
    List<ArticleRow> relatedTo(long article, String locale, String near, String language);

    /** What an article sends its readers to, in the language they read it in. */
    default List<ArticleRow> relatedTo(Article article, ArticleText text) {
        Locale locale = Locale.forLanguageTag(text.locale());
        return relatedTo(article.id(), text.locale(), ReaderLanguages.near(locale), locale.getLanguage());
    }

    /** Rows of published texts by the keys they have in the index. */
    @HQL("select t.id, t.updatedAt, a.locale, (select count(*) from ArticleText o where o.article = a),"
            + " a.id, a.slug, a.number, t.title, t.summary, t.locale, c.slug, a.updatedAt, a.helpful"
            + " from ArticleText t join t.article a join a.category c where t.id in :ids and a.status = PUBLISHED")
    List<TextRow> texts(Collection<Long> ids);

    @HQL("select a.id, a.slug, a.number, t.title, a.status, c.name, a.updatedAt, a.helpful, a.unhelpful"
            + " from ArticleText t join t.article a join a.category c"
            + " where t.locale = a.locale and a.status in :statuses"
            + " and (a.updatedAt < :updatedAt or a.updatedAt = :updatedAt and a.id < :id)"
            + " order by a.updatedAt desc, a.id desc")
    List<DeskRow> desk(Collection<ArticleStatus> statuses, Instant updatedAt, long id, Page page);

    @HQL("from ArticleVote where article = :article and voterKey = :voterKey")
    List<ArticleVote> vote(Article article, String voterKey);

    @HQL("update Article set helpful = helpful + :yes, unhelpful = unhelpful + :no where id = :id")
    int countVotes(long id, int yes, int no);

    @HQL("select r.title, r.source, r.editorId, r.writtenAt from ArticleRevision r"
            + " where r.text.article.slug = :slug and r.text.locale = :locale order by r.writtenAt desc, r.id desc")
    List<RevisionRow> revisions(String slug, String locale, Page page);

    /** Holds an article against other writers until the transaction ends. */
    default void lock(long id) {
        entityManager()
                .createNativeQuery("select id from article where id = :id for update", Long.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    @HQL("from Article a join fetch a.category left join fetch a.texts where a.number = :number")
    List<Article> byNumber(String number);

    /** Numbers of the articles that one sends its readers to, of those that are not published, too. */
    @HQL("select r.number from Article r where r.id in (select x from Article a join a.related x where a.slug = :slug)"
            + " order by r.number")
    List<String> relatedNumbers(String slug);

    /** An article by an address it has, or had, or by its number. */
    default Optional<Article> byAddress(String slug) {
        return Stream.<Supplier<List<Article>>>of(
                        () -> bySlug(slug), () -> byFormerSlug(slug), () -> byNumber(slug.toUpperCase(Locale.ROOT)))
                .flatMap(way -> way.get().stream())
                .findFirst();
    }

    @HQL("select t.article.id from ArticleText t where t.rendering < :now order by t.rendering, t.id")
    List<Long> renderedBefore(int now, Page page);
}
