package org.atrium.faq;

import java.time.Instant;

/**
 * Where a published article is read in one of its languages, and when it changed.
 *
 * @param articleLocale the language it was first written in
 */
public record ArticleAddress(String slug, Instant updatedAt, String locale, String articleLocale) {

    /** Path of its page. */
    public String path() {
        return ArticlePaths.of(slug, locale, articleLocale);
    }
}
