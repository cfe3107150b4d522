/** Tells people what happened to their things: in the portal and by mail. It listens to everyone; nobody knows it. */
@Feature(uses = {"orders", "returns", "forum", "moderation", "ticket", "escalation", "inbound", "imports", "account"})
package org.atrium.notification;

import org.atrium.platform.Feature;
