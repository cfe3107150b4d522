package org.atrium.faq;

import java.time.Instant;

/**
 * The address of a published article in one language, for the sitemap.
 *
 * @param articleLocale the language it was first written in
 */
public record ArticleSitemapEntry(String slug, Instant updatedAt, String locale, String articleLocale) {

    /** Path of its page. */
    public String path() {
        return ArticlePaths.of(slug, locale, articleLocale);
    }
}
