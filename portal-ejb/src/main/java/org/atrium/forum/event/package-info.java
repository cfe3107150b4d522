/** Events of the forum that other features observe, with the ids of threads and posts. */
@Feature(uses = "account")
package org.atrium.forum.event;

import org.atrium.platform.Feature;
