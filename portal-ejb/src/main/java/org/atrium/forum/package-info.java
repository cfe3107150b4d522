/**
 * The community: threads and posts, reactions, and what moderators and support do with them. Categories, trust and
 * events are in sub-packages it uses; lists, reading and imports are in sub-packages that use it.
 */
@Feature(
        uses = {
            "forum.category",
            "forum.trust",
            "forum.event",
            "category",
            "moderation",
            "file",
            "orders",
            "account",
            "audit"
        })
package org.atrium.forum;

import org.atrium.platform.Feature;
