package org.atrium.ticket;

import java.util.List;
import org.atrium.account.AccountId;
import org.atrium.ticket.event.MessageVisibility;
import org.atrium.ticket.event.TicketNumber;

/**
 * A ticket message, for other features.
 *
 * @param body Markdown
 * @param reference where the same words stand, such as {@code post:7}, or null
 * @param files ids of all its files
 */
public record MessageSummary(
        TicketNumber ticket,
        AccountId author,
        boolean staff,
        MessageVisibility visibility,
        String body,
        String reference,
        List<String> files) {}
