/** The business calendar with its holidays, and computing with working time. */
@Feature
package org.atrium.ticket.hours;

import org.atrium.platform.Feature;
