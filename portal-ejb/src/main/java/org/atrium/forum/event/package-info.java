/** What others hear of the forum: what happened there, told with the numbers of threads and posts. */
@Feature(uses = "account")
package org.atrium.forum.event;

import org.atrium.platform.Feature;
