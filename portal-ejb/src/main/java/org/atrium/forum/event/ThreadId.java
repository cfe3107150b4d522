package org.atrium.forum.event;

import java.io.Serializable;

/** How other features refer to a thread. */
public record ThreadId(long value) implements Serializable {}
