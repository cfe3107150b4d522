/** A thread as its reader has it: its page, how far they read, what they keep of it and began to write. */
@Feature(uses = {"forum", "forum.event", "account"})
package org.atrium.forum.reading;

import org.atrium.platform.Feature;
