package org.atrium.faq;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.atrium.platform.text.RenderedTexts;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Queries on articles and categories; checked when compiled. */
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
    default int insertDefaultCategory(String slug, String name, String description) {
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
    List<FaqCategorySummary> categorySummaries();

    @HQL("update FaqCategory set articles = articles + :by where id = :category")
    int addToArticleCount(long category, int by);

    @HQL("select a.slug, a.updatedAt, t.locale, a.locale from ArticleText t join t.article a"
            + " where a.status = PUBLISHED and a.id > :after and a.id <= :upTo order by a.id, t.id")
    List<ArticleSitemapEntry> sitemapEntries(long after, long upTo);

    @HQL("select id from Article order by id desc limit 1")
    Optional<Long> highestId();

    @HQL("from FaqCategory order by position, id")
    List<FaqCategory> allCategories();

    @HQL("from FaqCategory order by position, id limit 1")
    Optional<FaqCategory> firstCategory();

    @HQL("from FaqCategory where slug = :slug")
    Optional<FaqCategory> category(String slug);

    @HQL("from Article a join fetch a.category left join fetch a.texts where a.slug = :slug")
    Optional<Article> bySlug(String slug);

    @HQL(
            "select a from ArticleSlug s join s.article a join fetch a.category left join fetch a.texts where s.slug = :slug")
    Optional<Article> byFormerSlug(String slug);

    @HQL("from Article where origin.reference = :reference and origin.kind = :kind and status <> ARCHIVED order by id"
            + " limit 1")
    Optional<Article> byOrigin(ArticleOrigin.OriginKind kind, String reference);

    @HQL("from Article a join fetch a.category left join fetch a.texts where a.externalId in :externalIds")
    List<Article> byExternalIds(Collection<String> externalIds);

    @HQL("select slug from ArticleSlug where slug in :slugs")
    List<String> existingSlugs(Collection<String> slugs);

    @HQL("select count(*) from ArticleSlug where slug = :slug")
    long countSlug(String slug);

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
        return relatedTo(article.id(), text.locale(), LanguageMatcher.fallbackTag(locale), locale.getLanguage());
    }

    /** Rows of published texts by the keys they have in the index. */
    @HQL("select t.id, t.updatedAt, a.locale, (select count(*) from ArticleText o where o.article = a),"
            + " a.id, a.slug, a.number, t.title, t.summary, t.locale, c.slug, a.updatedAt, a.helpful"
            + " from ArticleText t join t.article a join a.category c where t.id in :ids and a.status = PUBLISHED")
    List<ArticleTextRow> publishedTexts(Collection<Long> ids);

    @HQL("select a.id, a.slug, a.number, t.title, a.status, c.name, a.updatedAt, a.helpful, a.unhelpful"
            + " from ArticleText t join t.article a join a.category c"
            + " where t.locale = a.locale and a.status in :statuses"
            + " and (a.updatedAt < :updatedAt or a.updatedAt = :updatedAt and a.id < :id)"
            + " order by a.updatedAt desc, a.id desc")
    List<ArticleDeskRow> deskRows(Collection<ArticleStatus> statuses, Instant updatedAt, long id, Page page);

    @HQL("from ArticleVote where article = :article and voterKey = :voterKey")
    Optional<ArticleVote> vote(Article article, String voterKey);

    @HQL("update Article set helpful = helpful + :yes, unhelpful = unhelpful + :no where id = :id")
    int countVotes(long id, int yes, int no);

    @HQL("select r.title, r.body, r.editorId, r.writtenAt from ArticleRevision r"
            + " where r.text.article.slug = :slug and r.text.locale = :locale order by r.writtenAt desc, r.id desc")
    List<ArticleRevisionRow> revisions(String slug, String locale, Page page);

    /** Holds an article against other writers until the transaction ends. */
    default void selectForUpdate(long id) {
        entityManager()
                .createNativeQuery("select id from article where id = :id for update", Long.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    @HQL("from Article a join fetch a.category left join fetch a.texts where a.number = :number")
    Optional<Article> byNumber(String number);

    /** With one array, so that the statement need not be put together anew each time an article is read. */
    default List<String> publishedNumbers(Collection<String> numbers) {
        return entityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select number from article where number = any(:numbers) and status = 'PUBLISHED'",
                        String.class)
                .addSynchronizedEntityClass(Article.class)
                .setParameter("numbers", numbers.toArray(String[]::new))
                .getResultList();
    }

    /** Numbers of the articles that one sends its readers to, of those that are not published, too. */
    @HQL("select r.number from Article r where r.id in (select x from Article a join a.related x where a.slug = :slug)"
            + " order by r.number")
    List<String> relatedNumbers(String slug);

    /** An article by an address it has, or had, or by its number. */
    default Optional<Article> bySlugOrNumber(String slug) {
        return bySlug(slug).or(() -> byFormerSlug(slug)).or(() -> byNumber(slug.toUpperCase(Locale.ROOT)));
    }

    @HQL("select t.rendering, t.id from ArticleText t where t.rendering < :now"
            + " and t.rendering >= :rendering and (t.rendering > :rendering or t.id > :id) order by t.rendering, t.id")
    List<RenderedTexts.Outdated> outdated(int now, int rendering, long id, Page page);

    @HQL("select distinct t.article.id from ArticleText t where t.id in :texts")
    List<Long> articlesOf(Collection<Long> texts);
}
