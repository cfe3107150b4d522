package org.atrium.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.atrium.account.AccountId;
import org.atrium.account.Viewer;
import org.atrium.file.AttachmentPolicy;
import org.atrium.file.FileAttachments;
import org.atrium.file.FileOwner;
import org.atrium.file.FileOwnerKind;
import org.atrium.file.FileView;
import org.atrium.platform.error.FieldError;

/**
 * Photos and other files of what comes back. All hang on the return, and its lines name those that show them: so limits hold
 * for the return as a whole, and one photo may show two items. Who may read a return may read them.
 */
@ApplicationScoped
class ReturnFiles implements AttachmentPolicy {

    @Inject
    private EntityManager entityManager;

    @Inject
    private FileAttachments files;

    @Override
    public FileOwnerKind kind() {
        return FileOwnerKind.RETURN;
    }

    @Override
    public boolean mayRead(Viewer viewer, long ownerId) {
        return viewer.isSignedIn()
                && Optional.ofNullable(entityManager.find(Return.class, ownerId))
                        .filter(found -> viewer.isSupport() || viewer.is(found.account()))
                        .isPresent();
    }

    /** What is wrong with the files of a request, at the fields they were chosen in. */
    List<FieldError> findErrors(AccountId user, NewReturn newReturn) {
        return files.findErrors(user, newReturn.filesByField());
    }

    /** Hangs files on a return that its customer uploaded. */
    void attach(Return requested, AccountId user, Collection<String> chosen) {
        requested.countFiles(files.attachToNew(user, owner(requested), "", chosen));
    }

    /** The same files as what a guest put together. */
    void share(Return requested, Collection<String> ids) {
        requested.countFiles(files.share(owner(requested), "", ids));
    }

    /** A return with its files. */
    ReturnDetails details(Return found) {
        return details(List.of(found)).get(0);
    }

    /** Returns with their files, with one statement for all. */
    List<ReturnDetails> details(List<Return> found) {
        Map<Long, List<FileView>> attached = files.of(
                FileOwnerKind.RETURN,
                found.stream().filter(Return::hasFiles).map(Return::id).toList());
        return found.stream()
                .map(one -> ReturnDetails.of(one, attached.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private static FileOwner owner(Return requested) {
        return new FileOwner(FileOwnerKind.RETURN, requested.id());
    }
}
