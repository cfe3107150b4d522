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
import org.atrium.platform.paging.Page;
import org.atrium.platform.paging.Stretch;

/** What everybody reads in the help centre. */
@Stateless
@PermitAll
public class HelpCentre {

    @Inject
    private FaqQueries articles;

    @Inject
    private ReaderAnswers remembered;

    /** The categories in their order. */
    public List<CategoryCard> categories(Viewer viewer) {
        return remembered.categories(viewer, articles::categories);
    }

    /**
     * Published articles, those that helped most people first.
     *
     * @param category slug, null for all
     * @param cursor where the page before ended, or null
     */
    public Page<ArticleRow> articles(Viewer viewer, String category, Locale locale, String cursor, int limit) {
        return remembered.list(viewer, List.of(String.valueOf(category), locale, String.valueOf(cursor), limit), () -> {
            var rows = Cursor.parse(cursor, 2)
                    .map(after -> after(category, locale, after, limit + 1))
                    .orElseGet(() -> first(category, locale, limit + 1));
            return Page.of(rows, limit, ArticleRow::position);
        });
    }

    /** In how many parts all addresses are given. */
    public int parts() {
        return Stretch.parts(articles.highest(org.hibernate.query.Page.first(1)).stream()
                .findFirst()
                .orElse(null));
    }

    /** Where the published articles of a part are, for search engines. */
    public List<ArticleAddress> addresses(Stretch part) {
        return articles.addresses(part.after(), part.upTo());
    }

    private List<ArticleRow> first(String category, Locale locale, int count) {
        var page = org.hibernate.query.Page.first(count);
        return category == null
                ? articles.best(locale.toLanguageTag(), ReaderLanguages.near(locale), locale.getLanguage(), page)
                : articles.bestOf(
                        category, locale.toLanguageTag(), ReaderLanguages.near(locale), locale.getLanguage(), page);
    }

    private List<ArticleRow> after(String category, Locale locale, Cursor after, int count) {
        var page = org.hibernate.query.Page.first(count);
        int helpful = (int) after.number(0);
        return category == null
                ? articles.bestAfter(
                        locale.toLanguageTag(),
                        ReaderLanguages.near(locale),
                        locale.getLanguage(),
                        helpful,
                        after.number(1),
                        page)
                : articles.bestOfAfter(
                        category,
                        locale.toLanguageTag(),
                        ReaderLanguages.near(locale),
                        locale.getLanguage(),
                        helpful,
                        after.number(1),
                        page);
    }

    /** A category's card, empty where there is none of that address. */
    public Optional<CategoryCard> category(Viewer viewer, String slug) {
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
        return remembered.article(viewer, List.of(slug, readers), () -> read(viewer, slug, readers));
    }

    private ArticleView read(Viewer viewer, String slug, List<Locale> readers) {
        Article article = articles.byAddress(slug)
                .filter(found -> ArticlePolicy.maySee(viewer, found))
                .orElseThrow(UnknownObjectException::new);
        ArticleText text = article.textFor(readers);
        return ArticleView.of(article, text, articles.relatedTo(article, text));
    }
}
