package org.atrium.file;

/**
 * Command: a file to store.
 *
 * @param file what arrived
 * @param network where a visitor calls from: they are counted by it
 * @param key by which the same is known that is sent again, such as the Idempotency-Key of a request; null for nothing
 */
public record NewFile(IncomingFile file, String network, String key) {}
