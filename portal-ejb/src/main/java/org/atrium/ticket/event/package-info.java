/** What other features hear of tickets: what happened to them, told with their numbers. */
@Feature(uses = "account")
package org.atrium.ticket.event;

import org.atrium.platform.Feature;
