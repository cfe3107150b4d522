package org.atrium.faq;

import java.time.Instant;

/** Where a published article is, and when it changed. */
public record ArticleAddress(String slug, Instant updatedAt) {

    /** Path of its page. */
    public String path() {
        return "/faq/article/" + slug;
    }
}
