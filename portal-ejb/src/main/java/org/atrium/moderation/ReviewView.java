package org.atrium.moderation;

import java.time.Instant;
import org.atrium.account.AccountCard;

/**
 * An item of the review queue with its text.
 *
 * @param detail what was found in it, such as the watched word, or null
 * @param claimedBy who works on it now, or null
 * @param author null for one who was erased
 * @param appealed the verdict its author appealed against, null if none
 */
public record ReviewView(
        long id,
        ReviewReason reason,
        String detail,
        Instant waitingSince,
        AccountCard claimedBy,
        AccountCard author,
        TextUnderReview text,
        ModerationLog.Entry appealed) {}
