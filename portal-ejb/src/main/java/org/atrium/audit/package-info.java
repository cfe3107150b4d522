/** What staff and systems did, to whom, when, whose records they saw, and who tried to get in: a trail that is only ever added to. */
@Feature
package org.atrium.audit;

import org.atrium.platform.Feature;
