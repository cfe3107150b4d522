package org.atrium.platform.outbox;

/**
 * A message was given up, and waits for an administrator.
 *
 * @param kind names its {@link OutboxHandler}
 */
public record MessageSetAside(String kind) {}
