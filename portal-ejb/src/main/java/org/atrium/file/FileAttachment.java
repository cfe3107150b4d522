package org.atrium.file;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.Collection;
import java.util.Set;
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
    private boolean shown;
    private int place;

    protected FileAttachment() {}

    FileAttachment(StoredFile file, FileOwner owner, boolean inText, int place) {
        this.file = file;
        this.ownerKind = owner.kind();
        this.ownerId = owner.id();
        this.inText = inText;
        this.shown = true;
        this.place = place;
    }

    /** The text was edited: it shows these files now, and those were chosen to stand beside it. */
    void showInText(Set<String> files, Collection<String> beside) {
        inText |= files.contains(file.publicId()) && !beside.contains(file.publicId());
        shown = !inText || files.contains(file.publicId());
    }

    /** Whether it is there for all who may read its owner; else only a former version of the text has it. */
    boolean isShown() {
        return shown;
    }

    /** Whether the text shows it, or did; else it stands beside it. */
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
