/** What staff did, to whom, when: a trail that is only ever added to. */
@Feature
package org.atrium.audit;

import org.atrium.platform.Feature;
