/** Community members, their trust levels, and the posting limits that follow from them. */
@Feature(uses = "account")
package org.atrium.forum.trust;

import org.atrium.platform.Feature;
