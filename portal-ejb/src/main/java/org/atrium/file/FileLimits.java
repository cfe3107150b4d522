package org.atrium.file;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.atrium.platform.error.StaleObjectException;

/** What people may upload, one row for the whole portal. */
@Entity
class FileLimits {

    static final long ONLY = 1;

    @Id
    private long id;

    @Version
    private long version;

    private int fileMegabytes;
    private int filesPerText;
    private int dayMegabytes;
    private String refusedTypes;

    protected FileLimits() {}

    long version() {
        return version;
    }

    /** @throws StaleObjectException if it is not the version somebody saw; null takes any */
    void requireVersion(Long expected) {
        if (expected != null && expected != version) {
            throw new StaleObjectException();
        }
    }

    void update(FileLimitSettings settings) {
        fileMegabytes = settings.fileMegabytes();
        filesPerText = settings.filesPerText();
        dayMegabytes = settings.dayMegabytes();
        refusedTypes = settings.refusedTypes();
    }

    FileLimitSettings settings() {
        return new FileLimitSettings(fileMegabytes, filesPerText, dayMegabytes, refusedTypes);
    }
}
