package org.atrium.forum.reading;

import java.time.Instant;
import org.atrium.account.AccountId;

/** What a post said before, and who replaced it. */
record RevisionRow(Integer number, String title, String markdown, Instant writtenAt, AccountId editor) {}
