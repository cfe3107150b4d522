package org.atrium.faq;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.atrium.account.Viewer;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.platform.paging.Cursor;
import org.atrium.platform.paging.IdRange;
import org.atrium.platform.paging.Page;

/** Read access to the help centre for everybody. */
@Stateless
@PermitAll
public class HelpCentre {

    @Inject
    private FaqQueries articles;

    @Inject
    private PublishedArticleLinks links;

    @Inject
    private ArticleFiles files;

    @Inject
    private HelpCentreCache cache;

    /** The categories in their order. */
    public List<FaqCategorySummary> categories(Viewer viewer) {
        return cache.categories(viewer, articles::categorySummaries);
    }

    /**
     * Published articles, those that helped most people first.
     *
     * @param category slug, null for all
     * @param cursor where the page before ended, or null
     */
    public Page<ArticleRow> articles(Viewer viewer, String category, Locale locale, String cursor, int limit) {
        return cache.list(viewer, List.of(String.valueOf(category), locale, String.valueOf(cursor), limit), () -> {
            var rows = Cursor.parse(cursor, 2)
                    .map(after -> pageAfter(category, locale, after, limit + 1))
                    .orElseGet(() -> firstPage(category, locale, limit + 1));
            return Page.of(rows, limit, ArticleRow::position);
        });
    }

    /** In how many parts all addresses are given. */
    public int sitemapParts() {
        return IdRange.countParts(articles.highestId().orElse(null));
    }

    /** Where the published articles of a part are, for search engines. */
    public List<ArticleSitemapEntry> sitemapEntries(IdRange part) {
        return articles.sitemapEntries(part.after(), part.upTo());
    }

    private List<ArticleRow> firstPage(String category, Locale locale, int count) {
        var page = org.hibernate.query.Page.first(count);
        return category == null
                ? articles.best(locale.toLanguageTag(), LanguageMatcher.fallbackTag(locale), locale.getLanguage(), page)
                : articles.bestOf(
                        category,
                        locale.toLanguageTag(),
                        LanguageMatcher.fallbackTag(locale),
                        locale.getLanguage(),
                        page);
    }

    private List<ArticleRow> pageAfter(String category, Locale locale, Cursor after, int count) {
        var page = org.hibernate.query.Page.first(count);
        int helpful = (int) after.number(0);
        return category == null
                ? articles.bestAfter(
                        locale.toLanguageTag(),
                        LanguageMatcher.fallbackTag(locale),
                        locale.getLanguage(),
                        helpful,
                        after.number(1),
                        page)
                : articles.bestOfAfter(
                        category,
                        locale.toLanguageTag(),
                        LanguageMatcher.fallbackTag(locale),
                        locale.getLanguage(),
                        helpful,
                        after.number(1),
                        page);
    }

    /** A category, empty where there is none of that address. */
    public Optional<FaqCategorySummary> category(Viewer viewer, String slug) {
        return categories(viewer).stream()
                .filter(category -> category.slug().equals(slug))
                .findFirst();
    }

    /**
     * One article, in the reader's language or its own.
     *
     * @param slug its address, or one it had; the answer has the present one
     * @throws UnknownObjectException if there is none, or it is not published and the viewer is no staff
     */
    public ArticleView article(Viewer viewer, String slug, Locale locale) {
        return article(viewer, slug, List.of(locale));
    }

    /** The same, in the first of the reader's languages it is written in. */
    public ArticleView article(Viewer viewer, String slug, List<Locale> readers) {
        return cache.article(viewer, List.of(slug, readers), () -> read(viewer, slug, readers));
    }

    private ArticleView read(Viewer viewer, String slug, List<Locale> readers) {
        Article article = articles.bySlugOrNumber(slug)
                .filter(found -> ArticlePolicy.maySee(viewer, found))
                .orElseThrow(UnknownObjectException::new);
        ArticleText text = article.textFor(readers);
        return ArticleView.of(
                article,
                text,
                files.withVideos(article, links.in(text.html())),
                articles.relatedTo(article, text),
                files.beside(article));
    }
}
