/** The categories of the community: administration, review rules and counters. */
@Feature(uses = {"category", "account", "audit"})
package org.atrium.forum.category;

import org.atrium.platform.Feature;
