package org.atrium.file;

/**
 * What a file hangs on.
 *
 * @param id the key of its row
 */
public record FileOwner(FileOwnerKind kind, long id) {}
