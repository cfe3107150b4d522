package org.atrium.faq;

import java.time.Instant;

/** An article's text found in the index, as the database has it. */
record TextRow(
        Long textId,
        Long id,
        String slug,
        String number,
        String title,
        String summary,
        String locale,
        String category,
        Instant updatedAt,
        Integer helpful) {

    ArticleRow article() {
        return new ArticleRow(id, slug, number, title, summary, locale, category, updatedAt, helpful);
    }
}
