/** A thread's page, and the viewer's own state: read until, bookmarks, drafts. */
@Feature(uses = {"forum", "forum.event", "moderation", "file", "account"})
package org.atrium.forum.reading;

import org.atrium.platform.Feature;
