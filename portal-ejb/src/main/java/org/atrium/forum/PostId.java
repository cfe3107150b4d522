package org.atrium.forum;

import java.io.Serializable;

/** How other features refer to a post. */
public record PostId(long value) implements Serializable {}
