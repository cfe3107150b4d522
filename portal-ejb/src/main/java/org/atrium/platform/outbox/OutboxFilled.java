package org.atrium.platform.outbox;

/** A message was written; its transaction may still roll back. */
record OutboxFilled() {}
