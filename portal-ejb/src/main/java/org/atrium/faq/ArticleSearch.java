package org.atrium.faq;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.atrium.account.Viewer;
import org.atrium.lookup.SearchHit;
import org.atrium.lookup.SearchSource;
import org.atrium.platform.search.IndexState;
import org.atrium.platform.search.SearchFilter;
import org.atrium.platform.search.WordHit;
import org.atrium.platform.search.WordSearch;
import org.atrium.platform.text.SearchText;

/** Finds published articles by words, and any article the viewer may read by its number. */
@Stateless
@Local(SearchSource.class)
@LocalBean
@PermitAll
public class ArticleSearch implements SearchSource {

    /** An article may be found in several languages, and counts once: so many texts are looked at before one is missed. */
    private static final int TEXTS_PER_ARTICLE = 2;

    @Inject
    private WordSearch words;

    @Inject
    private IndexState index;

    @Inject
    private FaqQueries articles;

    @Inject
    private ArticleNumberSearch byNumber;

    @Inject
    private ArticleSearchCache cache;

    @Override
    public String name() {
        return "faq";
    }

    @Override
    public List<SearchHit> search(Viewer viewer, String text, Locale locale, int limit) {
        List<WordHit> found =
                words.find(ArticleText.class, text, locale, limit * TEXTS_PER_ARTICLE, ArticlePolicy.findable());
        return withNumbered(viewer, text, locale, limit, hits(found, locale, limit));
    }

    @Override
    public List<SearchHit> suggest(Viewer viewer, String typed, Locale locale, int limit) {
        List<WordHit> found = words.suggest(ArticleText.class, typed, locale, limit, ArticlePolicy.findable());
        return withNumbered(viewer, typed, locale, limit, hits(found, locale, limit));
    }

    /** First the article whose number was typed, if one was; then what has the words. */
    private List<SearchHit> withNumbered(Viewer viewer, String typed, Locale locale, int limit, List<SearchHit> hits) {
        List<SearchHit> beside = ArticleNumberSearch.isNumber(typed) ? List.of() : hits;
        return byNumber.find(viewer, typed, locale)
                .map(named -> Stream.concat(Stream.of(named), beside.stream().filter(hit -> !hit.url()
                                .equals(named.url())))
                        .limit(limit)
                        .toList())
                .orElse(hits);
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Object visitorVersion() {
        return index.of(ArticleText.class);
    }

    private List<SearchHit> hits(List<WordHit> found, Locale locale, int limit) {
        return WordHit.unlessNoneFits(read(found, limit), FoundText::fits).stream()
                .map(text -> text.hit(locale))
                .map(hit -> new SearchHit(
                                "article", hit.article().title(), hit.url(), hit.highlight(), hit.score(), null)
                        .withAnswer(hit.article().summary()))
                .toList();
    }

    /**
     * What the index found, as it stands now: what was archived is none, and what has the words no longer is not shown for
     * them. An article found in two languages counts once, in the one that fits better.
     *
     * @param limit so many are looked at for what is shown of them
     */
    private List<FoundText> read(List<WordHit> found, int limit) {
        Map<Long, ArticleTextRow> rows = found.isEmpty()
                ? Map.of()
                : articles.publishedTexts(found.stream().map(WordHit::id).toList()).stream()
                        .collect(Collectors.toMap(ArticleTextRow::textId, Function.identity()));
        Map<Long, FoundText> hits = new LinkedHashMap<>();
        for (WordHit hit : found) {
            ArticleTextRow row = rows.get(hit.id());
            if (row != null && hits.size() < limit && !hits.containsKey(row.id()) && row.matches(hit)) {
                hits.put(row.id(), new FoundText(row, hit));
            }
        }
        return List.copyOf(hits.values());
    }

    /**
     * The best articles for words, with what lists show of them.
     *
     * @param language only those with a text in it, or in it as spoken anywhere, null for any
     * @param category only those in it, null for any
     */
    public List<ArticleHit> articles(
            Viewer viewer, String typed, Locale locale, String language, String category, int limit) {
        String text = SearchText.of(typed);
        var question = Arrays.asList(text, locale, language, category, limit, index.of(ArticleText.class));
        return cache.find(viewer, question, () -> searchIndex(text, locale, language, category, limit));
    }

    private List<ArticleHit> searchIndex(String text, Locale locale, String language, String category, int limit) {
        List<WordHit> found =
                words.find(ArticleText.class, text, locale, limit * TEXTS_PER_ARTICLE, filter(language, category));
        return read(found, limit).stream().map(each -> each.hit(locale)).toList();
    }

    private static SearchFilter filter(String language, String category) {
        return f -> {
            var all = f.bool().must(ArticlePolicy.findable().filter(f));
            if (language != null) {
                Locale spoken = Locale.forLanguageTag(language);
                all.must(f.terms().field("locale").matchingAny(spoken.toLanguageTag(), spoken.getLanguage()));
            }
            if (category != null) {
                all.must(f.match().field("article.category.slug").matching(category));
            }
            return all;
        };
    }

    /** A text as it stands now, and how it was found. */
    private record FoundText(ArticleTextRow row, WordHit found) {

        boolean fits() {
            return found.fits(row.title());
        }

        ArticleHit hit(Locale locale) {
            return row.hit(found, locale);
        }
    }
}
