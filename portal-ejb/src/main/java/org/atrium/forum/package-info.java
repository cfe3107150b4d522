/**
 * The community: threads and posts, what people do with them, and what waits for a moderator. Below it stand the
 * categories, the trust in people and what others hear; above it what only reads, and what comes from elsewhere.
 */
@Feature(uses = {"forum.category", "forum.trust", "forum.event", "moderation", "orders", "account", "audit"})
package org.atrium.forum;

import org.atrium.platform.Feature;
