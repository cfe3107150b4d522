package org.atrium.platform.persistence;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import org.atrium.platform.error.StaleObjectException;

/** An entity with a version for optimistic locking. */
@MappedSuperclass
public abstract class VersionedObject extends PersistentObject {

    @Version
    private long version;

    /** How often it was changed. */
    public long version() {
        return version;
    }

    /**
     * Refuses an edit that started from an older version.
     *
     * @param expected the version the editor saw, null where the editor did not say
     * @throws StaleObjectException if it has changed since
     */
    public void requireVersion(Long expected) {
        if (expected != null && expected != version) {
            throw new StaleObjectException();
        }
    }
}
