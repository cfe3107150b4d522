package org.atrium.forum;

import java.io.Serializable;

/** How other features refer to a thread. */
public record ThreadId(long value) implements Serializable {}
