/** Review queue, verdicts, appeals, sanctions, screening and the moderation log. */
@Feature(uses = {"account", "audit"})
package org.atrium.moderation;

import org.atrium.platform.Feature;
