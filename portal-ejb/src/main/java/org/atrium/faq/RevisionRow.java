package org.atrium.faq;

import java.time.Instant;
import org.atrium.account.AccountId;

/**
 * What an article said at some time.
 *
 * @param editor who wrote it, null where a system did
 */
public record RevisionRow(String title, String source, AccountId editor, Instant writtenAt) {}
