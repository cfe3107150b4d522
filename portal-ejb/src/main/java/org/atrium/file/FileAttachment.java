package org.atrium.file;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.atrium.platform.persistence.PersistentObject;

/** A file hangs on something. One file can hang on several: a message of support that became a post has the same files. */
@Entity
class FileAttachment extends PersistentObject {

    @ManyToOne(fetch = FetchType.LAZY)
    private StoredFile file;

    @Enumerated(EnumType.STRING)
    private FileOwnerKind ownerKind;

    private long ownerId;
    private boolean inText;
    private int place;

    protected FileAttachment() {}

    FileAttachment(StoredFile file, FileOwner owner, boolean inText, int place) {
        this.file = file;
        this.ownerKind = owner.kind();
        this.ownerId = owner.id();
        this.inText = inText;
        this.place = place;
    }

    /** Whether the text shows it; else it stands beside it. */
    boolean isInText() {
        return inText;
    }

    StoredFile file() {
        return file;
    }

    FileOwner owner() {
        return new FileOwner(ownerKind, ownerId);
    }
}
