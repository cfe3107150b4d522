package org.atrium.file.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * Keeps the bytes of files. Each is named by its {@link FileHash}, so that the same bytes are kept once. A name that is
 * no such hash is an {@link IllegalArgumentException}.
 */
public interface FileStore {

    /**
     * Keeps what is in a file, whole or not at all. Once this returns, it survives a crash. Keeping the same again
     * changes nothing.
     *
     * @param hash SHA-256 of the content, in lower-case hexadecimal digits
     */
    void put(String hash, Path content) throws IOException;

    /**
     * Reads a part of it.
     *
     * @param from the first byte, counted from 0
     * @param length how many bytes to read at most; what is not there is not read
     * @throws java.nio.file.NoSuchFileException if it is not there
     */
    InputStream open(String hash, long from, long length) throws IOException;

    /** Removes it; nothing happens if it is not there. */
    void delete(String hash) throws IOException;
}
