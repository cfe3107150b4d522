package org.atrium.faq;

import java.time.Instant;
import org.atrium.account.AccountId;

/**
 * What an article said at some time, as the database has it.
 *
 * @param editor who wrote it, null where a system did
 */
record RevisionRow(String title, String source, AccountId editor, Instant writtenAt) {}
