package org.atrium.ticket;

import java.time.Instant;
import org.atrium.account.AccountCard;
import org.atrium.ticket.event.Visibility;

/**
 * What somebody said in a ticket.
 *
 * @param staff whether they spoke for the company
 * @param body Markdown
 * @param html the same as safe HTML
 * @param reference where the same words stand, such as {@code post:7}, or null
 */
public record MessageView(
        long id,
        AccountCard author,
        boolean staff,
        Visibility visibility,
        String body,
        String html,
        String reference,
        Instant at) {}
