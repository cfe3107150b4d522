package org.atrium.faq;

import java.time.Instant;
import org.atrium.platform.paging.Cursor;

/**
 * An article in a list, in the viewer's language.
 *
 * @param category slug of its category
 */
public record ArticleRow(
        Long id,
        String slug,
        String number,
        String title,
        String summary,
        String locale,
        String category,
        Instant updatedAt,
        Integer helpful) {

    Cursor position() {
        return Cursor.of(helpful, id);
    }

    /** Path of its page. */
    public String path() {
        return "/faq/article/" + slug;
    }
}
