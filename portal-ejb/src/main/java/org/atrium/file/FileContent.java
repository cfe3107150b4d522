package org.atrium.file;

import jakarta.persistence.Entity;
import java.time.Instant;
import org.atrium.platform.persistence.PersistentObject;

/**
 * Bytes in the file store, once for all files that have them. What no file has any more is deleted after a while, by
 * whoever holds its row: whoever uploads the same meanwhile waits for that.
 */
@Entity
class FileContent extends PersistentObject {

    private String hash;
    private long size;
    private Instant unusedSince;

    protected FileContent() {}

    String hash() {
        return hash;
    }

    long size() {
        return size;
    }

    void use() {
        unusedSince = null;
    }

    void release(Instant now) {
        unusedSince = now;
    }
}
