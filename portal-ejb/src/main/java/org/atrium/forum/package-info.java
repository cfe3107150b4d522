/** The community: categories, threads and posts, what people do with them, and what waits for a moderator. */
@Feature(uses = {"moderation", "orders", "account", "lookup", "imports", "audit"})
package org.atrium.forum;

import org.atrium.platform.Feature;
