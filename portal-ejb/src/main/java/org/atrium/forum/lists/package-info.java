/** Threads in lists: the community's, those found by words, somebody's, and what feeds and search engines read. */
@Feature(uses = {"forum", "forum.category", "forum.trust", "account", "lookup"})
package org.atrium.forum.lists;

import org.atrium.platform.Feature;
