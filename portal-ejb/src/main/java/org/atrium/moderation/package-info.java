/** What is judged before or after it is published: held texts, flags, verdicts, and the log of them. */
@Feature(uses = {"account", "audit"})
package org.atrium.moderation;

import org.atrium.platform.Feature;
