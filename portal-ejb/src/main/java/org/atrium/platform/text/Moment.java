package org.atrium.platform.text;

import java.time.Instant;

/**
 * A day and a time as a text names them for its reader: "tomorrow, 14:05", and the year only where it is not this one.
 * An argument of {@link Texts}.
 *
 * @param now when the text is made
 */
public record Moment(Instant at, Instant now) {}
