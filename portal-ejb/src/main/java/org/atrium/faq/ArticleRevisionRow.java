package org.atrium.faq;

import java.time.Instant;
import org.atrium.account.AccountId;

/**
 * A former version of an article's text as queried.
 *
 * @param editor who wrote it, null where a system did
 */
record ArticleRevisionRow(String title, String body, AccountId editor, Instant writtenAt) {}
