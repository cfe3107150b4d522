package org.atrium.moderation;

/** An appeal and the log entry of the verdict it is against. */
record AppealedVerdict(Long appeal, ModerationEntry entry) {}
