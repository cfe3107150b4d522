package org.atrium.file;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.atrium.account.Viewer;
import org.atrium.file.content.FileTypes;
import org.atrium.file.store.FileStore;
import org.atrium.platform.error.ConflictException;
import org.atrium.platform.error.UnknownObjectException;

/**
 * The bytes of a file, for whoever may read something it hangs on: the features of those are asked, see
 * {@link AttachmentPolicy}. One that hangs on nothing yet is read by its uploader alone.
 */
@Stateless
@PermitAll
public class ReadingFile {

    @Inject
    private FileQueries queries;

    @Inject
    private FileStore store;

    @Inject
    private FileLinks links;

    @Inject
    @Any
    private Instance<AttachmentPolicy> policies;

    /**
     * The file itself.
     *
     * @throws UnknownObjectException if it is not there or not the viewer's to read
     * @throws ConflictException if it waits for the virus scanner
     */
    public FileDownload content(Viewer viewer, FileId id) {
        StoredFile file = require(viewer, id);
        return download(file, file.content(), file.type());
    }

    /**
     * The small picture of a picture.
     *
     * @throws UnknownObjectException if it is not there, is no picture, or not the viewer's to read
     * @throws ConflictException if it waits for the virus scanner
     */
    public FileDownload thumbnail(Viewer viewer, FileId id) {
        StoredFile file = require(viewer, id);
        if (file.thumbnail() == null) {
            throw new UnknownObjectException();
        }
        return download(file, file.thumbnail(), file.thumbnailType());
    }

    /** Why nobody reads a file, for whoever may read what it hangs on; empty if they read it, or it is not theirs to know. */
    public Optional<FileState> obstacle(Viewer viewer, FileId id) {
        return queries.byPublicId(id.value())
                .filter(found -> mayRead(viewer, found))
                .map(found -> found.virusCheck().state())
                .filter(state -> state != FileState.AVAILABLE);
    }

    /**
     * Who reads a file: whoever is signed in, or whom the token of a link was made for.
     *
     * @param token see {@link FileLinks}, or null
     */
    public Viewer reader(Viewer viewer, FileId id, String token) {
        return token == null ? viewer : links.reader(id, token).orElse(viewer);
    }

    private StoredFile require(Viewer viewer, FileId id) {
        StoredFile file = queries.byPublicId(id.value())
                .filter(found -> mayRead(viewer, found))
                .filter(found -> found.virusCheck() == VirusCheck.PASSED || found.virusCheck() == VirusCheck.WAITING)
                .orElseThrow(UnknownObjectException::new);
        if (file.virusCheck() == VirusCheck.WAITING) {
            throw new ConflictException("file.error.waiting");
        }
        return file;
    }

    private boolean mayRead(Viewer viewer, StoredFile file) {
        List<FileAttachment> attachments = queries.attachmentsOf(file);
        return attachments.isEmpty()
                ? file.uploaderId() != null && viewer.is(file.uploaderId())
                : attachments.stream().anyMatch(maySee(viewer));
    }

    private Predicate<FileAttachment> maySee(Viewer viewer) {
        return attachment -> policies.stream()
                .filter(policy -> policy.kind() == attachment.owner().kind())
                .anyMatch(policy -> attachment.isShown()
                        ? policy.mayRead(viewer, attachment.owner().id())
                        : policy.mayReadFormer(viewer, attachment.owner().id()));
    }

    private FileDownload download(StoredFile file, FileContent bytes, String type) {
        boolean isPublic = queries.attachmentsOf(file).stream().anyMatch(maySee(Viewer.visitor()));
        return new FileDownload(file.name(), type, bytes.size(), bytes.hash(), FileTypes.inline(type), isPublic, store);
    }
}
