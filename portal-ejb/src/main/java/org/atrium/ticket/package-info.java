/** What support works on: tickets with their messages, their history and the time an answer is due by. */
@Feature(uses = {"ticket.event", "ticket.hours", "orders", "account", "audit", "lookup"})
package org.atrium.ticket;

import org.atrium.platform.Feature;
