package org.atrium.moderation;

import java.time.Instant;

/** How many texts wait for a moderator, and since when the first has; null for none. */
record WaitingTexts(Long number, Instant oldest) {}
