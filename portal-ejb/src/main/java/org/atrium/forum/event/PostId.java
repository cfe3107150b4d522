package org.atrium.forum.event;

import java.io.Serializable;

/** How other features refer to a post. */
public record PostId(long value) implements Serializable {}
