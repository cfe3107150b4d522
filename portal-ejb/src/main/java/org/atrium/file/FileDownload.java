package org.atrium.file;

import java.io.IOException;
import java.io.InputStream;
import org.atrium.file.store.FileStore;

/**
 * A file its viewer may read, with its bytes.
 *
 * @param type its media type
 * @param hash of its bytes, which never change
 * @param inline whether browsers may show it; everything else is only ever saved
 * @param isPublic whether any visitor may read it too
 */
public record FileDownload(
        String name, String type, long size, String hash, boolean inline, boolean isPublic, FileStore store) {

    /** Reads a part of the bytes, see {@link FileStore#open}. */
    public InputStream open(long from, long length) throws IOException {
        return store.open(hash, from, length);
    }
}
