/** The stream of events that open pages and programs listen to. */
package org.atrium.api.live;
