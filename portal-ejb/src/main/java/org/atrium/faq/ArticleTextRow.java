package org.atrium.faq;

import java.time.Instant;
import java.util.Locale;
import org.atrium.platform.search.WordHit;

/** A text found in the index, as queried from the database. */
record ArticleTextRow(
        Long textId,
        Instant textUpdatedAt,
        String articleLocale,
        Long languages,
        Long id,
        String slug,
        String number,
        String title,
        String summary,
        String locale,
        String category,
        Instant updatedAt,
        Integer helpful) {

    /** Whether it still says what the index knows of it. */
    boolean isCurrent(WordHit found) {
        return textUpdatedAt.toEpochMilli() == found.version();
    }

    /** Whether it is found for the words: they stand in its title, or it still says them. */
    boolean matches(WordHit found) {
        return found.highlight() == null || isCurrent(found) || found.occursIn(title);
    }

    /** The path in this language; it names the language only if the viewer would not get it anyway. */
    String path(Locale viewerLocale) {
        boolean viewersOwn = locale.equals(articleLocale)
                && Locale.forLanguageTag(locale).getLanguage().equals(viewerLocale.getLanguage());
        return languages == 1 || viewersOwn
                ? article().path()
                : ArticlePaths.in(article().path(), locale);
    }

    ArticleHit hit(WordHit found, Locale locale) {
        return new ArticleHit(article(), isCurrent(found) ? found.highlight() : null, found.score(), path(locale));
    }

    ArticleRow article() {
        return new ArticleRow(id, slug, number, title, summary, locale, category, updatedAt, helpful);
    }
}
