package org.atrium.file;

/**
 * Command: a file to store.
 *
 * @param file what arrived
 * @param network where a visitor calls from: they are counted by it
 * @param key what tells a second sending of the same from another file, such as the secret of a form; null for nothing
 */
public record NewFile(IncomingFile file, String network, String key) {}
