/** One search over everything a person may find; it asks the sources of the features and knows none of them. */
@Feature(uses = {"account", "audit", "lookup"})
package org.atrium.search;

import org.atrium.platform.Feature;
