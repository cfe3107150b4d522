/** What pages need to hear of what happens while they are open. */
package org.atrium.web.live;
