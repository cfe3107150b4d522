package org.atrium.faq;

import java.time.Instant;

/**
 * A former version of an article's text.
 *
 * @param body Markdown
 * @param editor name of who wrote it, null where a system did
 */
public record ArticleRevisionView(String title, String body, String editor, Instant writtenAt) {}
