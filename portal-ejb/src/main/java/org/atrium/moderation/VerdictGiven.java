package org.atrium.moderation;

import java.time.Instant;
import org.atrium.account.AccountId;

/**
 * A verdict was given; the author can be notified of the rule, the reason and the possible appeal.
 *
 * @param verdict number of its entry in the log
 * @param title of what the text stands in
 * @param path of the text's page
 * @param startsThread whether the text is what the thread is about
 * @param rule the rule it breaks, or null
 * @param note the moderator's words, or null
 * @param until when the author is free of what its sanction keeps them from, null for never or for no sanction
 */
public record VerdictGiven(
        long verdict,
        AccountId author,
        VerdictAction action,
        String title,
        String path,
        boolean startsThread,
        String rule,
        String note,
        Instant until) {}
