/** What the categories of the help centre and of the community have in common: their fields, administration and counters. */
@Feature(uses = {"account", "audit"})
package org.atrium.category;

import org.atrium.platform.Feature;
