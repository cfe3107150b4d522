package org.atrium.faq;

import java.time.Instant;
import java.util.Locale;
import org.atrium.platform.search.Found;

/** An article's text found in the index, as the database has it. */
record TextRow(
        Long textId,
        Instant writtenAt,
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
    boolean saysStill(Found found) {
        return writtenAt.toEpochMilli() == found.version();
    }

    /** Whether it is found for the words: they stand in its title, or it still says them. */
    boolean isFor(Found found) {
        return found.highlight() == null || saysStill(found) || found.isIn(title);
    }

    /** Where it is read in this language: without naming that where the reader gets it anyway. */
    String path(Locale reader) {
        boolean readersOwn = locale.equals(articleLocale)
                && Locale.forLanguageTag(locale).getLanguage().equals(reader.getLanguage());
        return languages == 1 || readersOwn
                ? article().path()
                : ArticlePaths.in(article().path(), locale);
    }

    ArticleHit hit(Found found, Locale reader) {
        return new ArticleHit(article(), saysStill(found) ? found.highlight() : null, found.score(), path(reader));
    }

    ArticleRow article() {
        return new ArticleRow(id, slug, number, title, summary, locale, category, updatedAt, helpful);
    }
}
