package org.atrium.ticket;

import java.time.Instant;
import org.atrium.account.AccountId;
import org.atrium.ticket.event.Visibility;

/**
 * Words for a ticket.
 *
 * @param staff whether the author speaks for the company
 * @param body Markdown
 * @param reference where the same words stand, such as {@code post:7}, or null
 */
public record NewMessage(
        AccountId author, boolean staff, Visibility visibility, String body, Instant at, String reference) {}
