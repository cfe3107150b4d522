/** Lists of threads: the community's, by text search, by member, feeds and sitemap. */
@Feature(uses = {"forum", "forum.category", "forum.trust", "forum.reading", "account", "lookup"})
package org.atrium.forum.lists;

import org.atrium.platform.Feature;
