package org.atrium.file;

import org.atrium.account.Viewer;

/** The feature of an owner of files says who may read it, by the policy of its pages. Implementations are CDI beans. */
public interface AttachmentPolicy {

    /** What it knows. */
    FileOwnerKind kind();

    /** Whether the viewer may read this one, and its files with it. One that is not there any more nobody may. */
    boolean mayRead(Viewer viewer, long ownerId);

    /** Whether the viewer may read a file of it that only a former version of its text shows. */
    default boolean mayReadFormer(Viewer viewer, long ownerId) {
        return mayRead(viewer, ownerId);
    }
}
