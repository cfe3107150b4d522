package org.atrium.forum.reading;

import org.atrium.account.AccountId;
import org.atrium.forum.TextState;

/**
 * What changes whenever what a thread's page shows a visitor changes; cheaper to ask for than the page.
 *
 * @param version goes up with every change to the thread and to what its posts say
 * @param category the version of its category, whose name it shows
 */
public record ThreadStamp(
        Long version, Long category, Integer likes, Integer affected, AccountId author, TextState state) {}
