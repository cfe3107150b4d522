package org.atrium.moderation;

import org.atrium.account.AccountId;

/**
 * An appeal was decided by another moderator.
 *
 * @param verdict number of the first verdict's entry in the log
 * @param title of what it is about
 * @param note the moderator's words, or null
 */
public record AppealDecided(long verdict, AccountId author, AppealOutcome outcome, String title, String note) {}
