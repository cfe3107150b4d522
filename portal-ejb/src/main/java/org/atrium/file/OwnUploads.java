package org.atrium.file;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.atrium.account.Viewer;

/** What a person uploaded and has not sent yet, and what they may upload. */
@Stateless
@PermitAll
public class OwnUploads {

    /** How many files an article may have, in all of its languages. */
    public static final int MAX_OF_ARTICLE = FileAttachments.MAX_OF_ARTICLE;

    /** No form has more. */
    private static final int MAX = 50;

    @Inject
    private CurrentFileLimits limits;

    @Inject
    private FileQueries queries;

    /** Those of these files that the viewer may hang on something, in this order. A visitor's are anybody's who knows the id. */
    public List<FileView> list(Viewer viewer, Collection<String> ids) {
        List<String> wanted = ids.stream()
                .flatMap(id -> FileId.parse(id).map(FileId::value).stream())
                .distinct()
                .limit(MAX)
                .toList();
        Map<String, StoredFile> files = queries.uploads(wanted).stream()
                .filter(file -> file.isUsableBy(viewer.account()))
                .collect(Collectors.toMap(StoredFile::publicId, file -> file));
        return wanted.stream()
                .flatMap(id -> Optional.ofNullable(files.get(id)).map(StoredFile::view).stream())
                .toList();
    }

    /** What people may upload, to be said in a form. */
    public FileLimitSettings limits() {
        return limits.get();
    }
}
