/** What features offer to be found by: the search asks each of them, and none knows the search. */
@Feature(uses = "account")
package org.atrium.lookup;

import org.atrium.platform.Feature;
