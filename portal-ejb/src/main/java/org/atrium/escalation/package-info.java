/** Connects forum and tickets: unsolved questions become tickets, and thread and ticket are kept in sync. */
@Feature(uses = {"forum", "ticket", "faq", "account", "audit"})
package org.atrium.escalation;

import org.atrium.platform.Feature;
