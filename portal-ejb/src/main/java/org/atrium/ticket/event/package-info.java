/** Events of tickets that other features observe, with the ticket's number. */
@Feature(uses = "account")
package org.atrium.ticket.event;

import org.atrium.platform.Feature;
