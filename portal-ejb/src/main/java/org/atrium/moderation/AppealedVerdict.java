package org.atrium.moderation;

/** Which verdict an appeal is against. */
record AppealedVerdict(Long appeal, ModerationEntry entry) {}
