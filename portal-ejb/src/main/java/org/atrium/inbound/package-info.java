/**
 * Mails that come in: each becomes a ticket, a message, a post or a word about another mail, once, or is set aside for an
 * administrator.
 */
@Feature(uses = {"inbound.reading", "ticket", "forum", "file", "account", "audit"})
package org.atrium.inbound;

import org.atrium.platform.Feature;
