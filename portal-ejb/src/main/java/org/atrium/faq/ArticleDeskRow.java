package org.atrium.faq;

import java.time.Instant;
import org.atrium.platform.paging.Cursor;

/**
 * An article in the list of the desk.
 *
 * @param category name of its category
 */
public record ArticleDeskRow(
        Long id,
        String slug,
        String number,
        String title,
        ArticleStatus status,
        String category,
        Instant updatedAt,
        Integer helpful,
        Integer unhelpful) {

    Cursor position() {
        return Cursor.of(updatedAt, id);
    }
}
