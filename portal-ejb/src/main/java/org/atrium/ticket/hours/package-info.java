/** When support works: the business calendar with its holidays, and how much working time lies between two moments. */
@Feature
package org.atrium.ticket.hours;

import org.atrium.platform.Feature;
