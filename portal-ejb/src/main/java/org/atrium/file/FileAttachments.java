package org.atrium.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.atrium.account.AccountId;
import org.atrium.file.FileQueries.AttachedFile;
import org.atrium.file.FileQueries.AttachedId;
import org.atrium.file.content.FileTypes;
import org.atrium.platform.error.FieldError;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.text.Markdown;

/**
 * What hangs on what, for features whose things have files: written in the transaction of what they hang on. Files stand
 * in the text, as pictures do, or beside it.
 */
@ApplicationScoped
public class FileAttachments {

    private static final String FIELD = "files";

    static final int MAX_OF_ARTICLE = 500;

    @Inject
    private EntityManager entityManager;

    @Inject
    private FileQueries queries;

    @Inject
    private Clock clock;

    /**
     * What is wrong with files that were chosen for something new in several fields of it, of all of them at once; what is
     * right stays so until the transaction ends.
     *
     * @param chosen ids by the fields, in the order of the page
     * @return what to say at those fields; empty if the files can hang on it
     */
    public List<FieldError> findErrors(AccountId user, Map<String, List<String>> chosen) {
        Set<String> wanted = chosen.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        if (wanted.isEmpty()) {
            return List.of();
        }
        Map<String, FileView> files = queries.filesForUpdate(wanted).stream()
                .filter(file -> file.isUsableBy(user))
                .collect(Collectors.toMap(StoredFile::publicId, StoredFile::view));
        return new ChosenFileErrors(files, filesPerText()).find(chosen);
    }

    /** The same for something new, on which nothing hangs yet. */
    public int attachToNew(AccountId user, FileOwner owner, String text, Collection<String> chosen) {
        return attach(user, owner, text, chosen, List.of());
    }

    /**
     * Hangs files on something that was written or edited: those that were chosen, and those its text shows. A file in the
     * text that is not the writer's own, such as a picture in a quote, is passed over: whoever may read it sees it.
     *
     * @param user who wrote it, null for a visitor
     * @param text in Markdown
     * @param chosen ids of files this person uploaded; those it has already are passed over
     * @return how many files it has beside its text
     * @throws InvalidInputException if a chosen one is none of this person's, or they are too many
     */
    public int attach(AccountId user, FileOwner owner, String text, Collection<String> chosen) {
        return attach(user, owner, text, chosen, queries.attachmentsOf(owner.kind(), owner.id()));
    }

    private int attach(
            AccountId user, FileOwner owner, String text, Collection<String> chosen, List<FileAttachment> there) {
        Set<String> shown = Markdown.files(text);
        there.forEach(attachment -> attachment.showInText(shown, chosen));
        Set<String> wanted = new LinkedHashSet<>(chosen);
        wanted.addAll(shown);
        if (there.isEmpty() && wanted.isEmpty()) {
            return 0;
        }
        List<FileAttachment> added = add(owner, shown, wanted, user, there, file -> {
            boolean usable = file.isUsableBy(user);
            if (!usable && chosen.contains(file.publicId())) {
                throw new InvalidInputException(FIELD, "file.error.unknown");
            }
            if (usable && file.virusCheck() == VirusCheck.INFECTED) {
                throw refused("file.error.infected", Map.of("name", file.name()));
            }
            return usable;
        });
        int beside = countBeside(there) + countBeside(added);
        if (!added.isEmpty()) {
            checkCount(owner, shown.size() + beside);
        }
        return beside;
    }

    /**
     * The same files hang on another thing too, such as a message that became a post: whoever wrote it had them, and
     * limits were kept then.
     *
     * @return how many files it has beside its text
     */
    public int share(FileOwner owner, String text, Collection<String> ids) {
        if (ids.isEmpty()) {
            return 0;
        }
        List<FileAttachment> there = queries.attachmentsOf(owner.kind(), owner.id());
        return countBeside(there)
                + countBeside(add(owner, Markdown.files(text), new LinkedHashSet<>(ids), null, there, file -> true));
    }

    /** How many of them stand beside a text. */
    private static int countBeside(List<FileAttachment> attachments) {
        return (int) attachments.stream()
                .filter(attachment -> !attachment.isInText())
                .count();
    }

    private List<FileAttachment> add(
            FileOwner owner,
            Set<String> shown,
            Set<String> wanted,
            AccountId user,
            List<FileAttachment> there,
            Predicate<StoredFile> usable) {
        there.forEach(attachment -> wanted.remove(attachment.file().publicId()));
        List<FileAttachment> added = new ArrayList<>();
        if (wanted.isEmpty()) {
            return added;
        }
        Map<String, StoredFile> files =
                queries.filesForUpdate(wanted).stream().collect(Collectors.toMap(StoredFile::publicId, file -> file));
        int place = there.size();
        for (String id : wanted) {
            StoredFile file = files.get(id);
            if (file == null && !shown.contains(id)) {
                throw new InvalidInputException(FIELD, "file.error.unknown");
            }
            if (file != null && usable.test(file)) {
                file.attach(user);
                added.add(new FileAttachment(file, owner, shown.contains(id), place++));
            }
        }
        added.forEach(entityManager::persist);
        return added;
    }

    /** Takes all files off something that is deleted; what hangs on nothing then is deleted a day later. */
    public void release(FileOwner owner) {
        release(queries.attachmentsOf(owner.kind(), owner.id()));
    }

    /**
     * Takes off all files beside the text but these, and those that the text shows now; earlier versions of it may still
     * show those that were in it.
     */
    public void retain(FileOwner owner, String text, Collection<String> ids) {
        Set<String> shown = Markdown.files(text);
        release(queries.attachmentsOf(owner.kind(), owner.id()).stream()
                .filter(attachment -> !attachment.isInText())
                .filter(attachment -> !ids.contains(attachment.file().publicId())
                        && !shown.contains(attachment.file().publicId()))
                .toList());
    }

    /** What files are called, to be screened as words are; unknown ones are passed over. */
    public List<String> names(Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : queries.uploads(ids).stream().map(StoredFile::name).toList();
    }

    private void release(List<FileAttachment> attachments) {
        if (attachments.isEmpty()) {
            return;
        }
        queries.filesForUpdate(attachments.stream()
                .map(attachment -> attachment.file().publicId())
                .toList());
        attachments.forEach(entityManager::remove);
        entityManager.flush();
        attachments.stream()
                .map(FileAttachment::file)
                .filter(file -> queries.countAttachments(file) == 0)
                .forEach(file -> file.release(clock.instant()));
    }

    /** Ids of all files, in texts and beside them, by the keys of what has any; with one statement. */
    public Map<Long, List<String>> ids(FileOwnerKind kind, Collection<Long> owners) {
        return owners.isEmpty()
                ? Map.of()
                : queries.attached(kind, owners).stream()
                        .collect(Collectors.groupingBy(
                                AttachedId::owner, Collectors.mapping(AttachedId::file, Collectors.toList())));
    }

    /** Media types of the files that hang on a text and that browsers show or play, by their ids. */
    public Map<String, String> types(FileOwner owner) {
        return queries.attachmentsOf(owner.kind(), owner.id()).stream()
                .map(FileAttachment::file)
                .filter(file -> FileTypes.inline(file.type()))
                .collect(Collectors.toMap(StoredFile::publicId, StoredFile::type));
    }

    /** The same of files that somebody uploaded and that hang on nothing yet. */
    public Map<String, String> uploadedTypes(AccountId uploader, Collection<String> ids) {
        return queries.uploads(ids).stream()
                .filter(file -> file.isUsableBy(uploader) && FileTypes.inline(file.type()))
                .collect(Collectors.toMap(StoredFile::publicId, StoredFile::type));
    }

    /** The files beside one text, in the order they were chosen in. */
    public List<FileView> of(FileOwner owner) {
        return of(owner.kind(), List.of(owner.id())).getOrDefault(owner.id(), List.of());
    }

    /** The files beside many texts by the keys of those, with one statement; those without files are not in it. */
    public Map<Long, List<FileView>> of(FileOwnerKind kind, Collection<Long> owners) {
        return owners.isEmpty()
                ? Map.of()
                : queries.beside(kind, owners).stream()
                        .collect(Collectors.groupingBy(
                                AttachedFile::owner, Collectors.mapping(AttachedFile::file, Collectors.toList())));
    }

    /** An article has those of all its languages, and is written by staff alone. */
    private void checkCount(FileOwner owner, int count) {
        int limit = owner.kind() == FileOwnerKind.ARTICLE ? MAX_OF_ARTICLE : filesPerText();
        if (count > limit) {
            throw refused("file.error.count", Map.of("count", limit));
        }
    }

    private int filesPerText() {
        return entityManager.find(FileLimits.class, FileLimits.ONLY).settings().filesPerText();
    }

    private static InvalidInputException refused(String messageKey, Map<String, Object> arguments) {
        return new InvalidInputException(List.of(new FieldError(FIELD, messageKey, arguments)));
    }
}
