/** Where forum and tickets meet: a question nobody solves becomes a ticket, and both go on as one conversation. */
@Feature(uses = {"forum", "ticket", "faq", "account", "audit"})
package org.atrium.escalation;

import org.atrium.platform.Feature;
