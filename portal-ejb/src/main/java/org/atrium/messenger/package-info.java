/** Messengers and text messages: what comes in by them becomes tickets, and support's answers leave by them. */
@Feature(uses = {"ticket", "file", "account"})
package org.atrium.messenger;

import org.atrium.platform.Feature;
