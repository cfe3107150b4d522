/** Support tickets: messages, history, assignment and service levels. */
@Feature(uses = {"ticket.event", "ticket.hours", "file", "orders", "account", "audit", "lookup"})
package org.atrium.ticket;

import org.atrium.platform.Feature;
