package org.atrium.faq;

import java.time.Instant;

/**
 * What an article said at some time.
 *
 * @param source Markdown
 * @param editor name of who wrote it, null where a system did
 */
public record Revision(String title, String source, String editor, Instant writtenAt) {}
