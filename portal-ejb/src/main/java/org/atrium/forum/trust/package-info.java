/** How far the community trusts somebody, from what became of what they wrote, and to what newcomers are held. */
@Feature(uses = "account")
package org.atrium.forum.trust;

import org.atrium.platform.Feature;
