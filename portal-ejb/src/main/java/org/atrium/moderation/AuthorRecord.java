package org.atrium.moderation;

import java.time.Instant;

/**
 * A member's record, as moderators see it beside a text.
 *
 * @param trust level, 0 to 4
 * @param published how many of their texts were published
 * @param flagsRight how many of their flags were upheld
 */
public record AuthorRecord(int trust, int published, int likes, int flagsRight, int flagsWrong, Instant since) {}
