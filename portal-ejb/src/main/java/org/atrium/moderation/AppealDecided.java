package org.atrium.moderation;

import org.atrium.account.AccountId;

/**
 * Another moderator looked at a verdict again.
 *
 * @param verdict number of the first verdict's entry in the log
 * @param title of what it is about
 * @param note the moderator's words, or null
 */
public record AppealDecided(long verdict, AccountId author, AppealOutcome outcome, String title, String note) {}
