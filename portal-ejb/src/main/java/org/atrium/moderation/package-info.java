/** Review queue, verdicts, appeals, sanctions, screening and the moderation log. */
@Feature(uses = {"file", "account", "audit"})
package org.atrium.moderation;

import org.atrium.platform.Feature;
