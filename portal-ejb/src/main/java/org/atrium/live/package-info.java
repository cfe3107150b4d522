/**
 * Open pages hear at once of what concerns their readers: the number of a notification, a ticket or a thread, by a stream
 * of server-sent events. Events are rows of the database, so that any node tells the readers of each.
 */
@Feature(uses = {"notification", "ticket", "forum", "account"})
package org.atrium.live;

import org.atrium.platform.Feature;
