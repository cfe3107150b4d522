package org.atrium.file;

/**
 * What a file was sent with that may be sent again.
 *
 * @param key null where it may not
 * @param print of its name and its bytes: with the same key nothing else is taken
 */
record UploadKey(String key, String print) {}
