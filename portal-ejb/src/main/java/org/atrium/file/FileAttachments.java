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
import java.util.stream.Collectors;
import org.atrium.account.AccountId;
import org.atrium.file.FileQueries.AttachedFile;
import org.atrium.platform.error.FieldError;
import org.atrium.platform.error.InvalidInputException;

/** What hangs on what, for features whose things have files: written in the transaction of what they hang on. */
@ApplicationScoped
public class FileAttachments {

    private static final String FIELD = "files";

    @Inject
    private EntityManager entityManager;

    @Inject
    private FileQueries queries;

    @Inject
    private Clock clock;

    /**
     * Hangs files on something, after those it has.
     *
     * @param user who does it, null for a visitor
     * @param ids of files this person uploaded, or a visitor; those it has already are passed over
     * @throws InvalidInputException if one is none of those, or they are too many
     */
    public void attach(AccountId user, FileOwner owner, Collection<String> ids) {
        Set<String> wanted = new LinkedHashSet<>(ids);
        if (wanted.isEmpty()) {
            return;
        }
        List<FileAttachment> there = queries.attachmentsOf(owner.kind(), owner.id());
        there.forEach(attachment -> wanted.remove(attachment.file().publicId()));
        checkCount(there.size() + wanted.size());
        Map<String, StoredFile> files =
                queries.forUpdate(wanted).stream().collect(Collectors.toMap(StoredFile::publicId, file -> file));
        int place = there.size();
        for (String id : wanted) {
            StoredFile file = files.get(id);
            if (file == null || !file.isUsableBy(user)) {
                throw new InvalidInputException(FIELD, "file.error.unknown");
            }
            if (file.virusCheck() == VirusCheck.INFECTED) {
                throw refused("file.error.infected", Map.of("name", file.name()));
            }
            file.attach(user);
            entityManager.persist(new FileAttachment(file, owner, place++));
        }
    }

    /** The same files hang on another thing too, such as a message that became a post. */
    public void copy(FileOwner from, FileOwner to) {
        List<FileAttachment> there = queries.attachmentsOf(to.kind(), to.id());
        Set<String> known =
                there.stream().map(attachment -> attachment.file().publicId()).collect(Collectors.toSet());
        int place = there.size();
        for (FileAttachment attachment : queries.attachmentsOf(from.kind(), from.id())) {
            if (known.add(attachment.file().publicId())) {
                entityManager.persist(new FileAttachment(attachment.file(), to, place++));
            }
        }
    }

    /** Takes all files off something that is deleted; what hangs on nothing then is deleted a day later. */
    public void release(FileOwner owner) {
        release(queries.attachmentsOf(owner.kind(), owner.id()));
    }

    /** Takes off all files but these. */
    public void retain(FileOwner owner, Collection<String> ids) {
        release(queries.attachmentsOf(owner.kind(), owner.id()).stream()
                .filter(attachment -> !ids.contains(attachment.file().publicId()))
                .toList());
    }

    private void release(List<FileAttachment> attachments) {
        if (attachments.isEmpty()) {
            return;
        }
        queries.forUpdate(attachments.stream()
                .map(attachment -> attachment.file().publicId())
                .toList());
        attachments.forEach(entityManager::remove);
        entityManager.flush();
        attachments.stream()
                .map(FileAttachment::file)
                .filter(file -> queries.countAttachments(file) == 0)
                .forEach(file -> file.release(clock.instant()));
    }

    /** The files of one thing, in the order they were chosen in. */
    public List<FileView> of(FileOwner owner) {
        return of(owner.kind(), List.of(owner.id())).getOrDefault(owner.id(), List.of());
    }

    /** The files of many things by the keys of those, with one statement; things without files are not in it. */
    public Map<Long, List<FileView>> of(FileOwnerKind kind, Collection<Long> owners) {
        return owners.isEmpty()
                ? Map.of()
                : queries.attached(kind, owners).stream()
                        .collect(Collectors.groupingBy(
                                AttachedFile::owner, Collectors.mapping(AttachedFile::file, Collectors.toList())));
    }

    private void checkCount(int count) {
        int limit =
                entityManager.find(FileLimits.class, FileLimits.ONLY).settings().filesPerText();
        if (count > limit) {
            throw refused("file.error.count", Map.of("count", limit));
        }
    }

    private static InvalidInputException refused(String messageKey, Map<String, Object> arguments) {
        return new InvalidInputException(new ArrayList<>(List.of(new FieldError(FIELD, messageKey, arguments))));
    }
}
