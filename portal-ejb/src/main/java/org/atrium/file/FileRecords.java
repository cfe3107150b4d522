package org.atrium.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.atrium.account.AccountId;
import org.atrium.account.TimeZones;
import org.atrium.platform.error.InvalidInputException;

/** The rows of files that are uploaded, each method in a transaction of its own: between them bytes are moved. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class FileRecords {

    private static final long MEGABYTE = 1_000_000;

    @Inject
    private EntityManager entityManager;

    @Inject
    private FileQueries queries;

    @Inject
    private Clock clock;

    /** What may be uploaded now. */
    FileLimitSettings limits() {
        return entityManager.find(FileLimits.class, FileLimits.ONLY).settings();
    }

    /**
     * What is asked before any byte is looked at.
     *
     * @throws InvalidInputException if the key stands for another file
     */
    UploadPlan plan(UploadKey key, String uploader, long bytes) {
        FileLimitSettings limits = limits();
        UploadAllowance allowance = new UploadAllowance(uploader, bytes, limits.dayMegabytes() * MEGABYTE);
        Optional<FileView> before = known(key).map(StoredFile::view);
        return new UploadPlan(limits, before, allowance, before.isPresent() || fits(allowance));
    }

    private Optional<StoredFile> known(UploadKey key) {
        Optional<StoredFile> known = key.key() == null ? Optional.empty() : queries.byUploadKey(key.key());
        if (known.filter(file -> !file.isUploadedAs(key)).isPresent()) {
            throw new InvalidInputException("Idempotency-Key", "error.idempotencyReused");
        }
        return known;
    }

    /** Whether as much may still be uploaded today; it is counted with the file. */
    private boolean fits(UploadAllowance allowance) {
        return queries.bytesOf(allowance.uploader(), today()).orElse(0L) + allowance.bytes() <= allowance.limit();
    }

    private LocalDate today() {
        return clock.instant().atZone(TimeZones.shopZone()).toLocalDate();
    }

    /** Says that its bytes are about to be stored, always in the order that {@link #save} holds them in. */
    void reserve(ReadyFile ready) throws IOException {
        queries.reserve(ready.hash(), Files.size(ready.content()), clock.instant());
        if (ready.thumbnail() != null) {
            queries.reserve(ready.thumbnailHash(), Files.size(ready.thumbnail()), clock.instant());
        }
    }

    /**
     * Stores a file whose bytes are in the store; nothing new if the same key has one by now. The row of its bytes is held
     * before that is asked: the same sent twice at once is one file.
     *
     * @return empty if it is too much for a day
     */
    Optional<FileView> save(ReadyFile ready, AccountId uploader, UploadKey key, UploadAllowance allowance) {
        FileContent content = requireForUpdate(ready.hash());
        Optional<StoredFile> same = known(key);
        if (same.isPresent()) {
            return same.map(StoredFile::view);
        }
        if (!queries.count(allowance.uploader(), today(), allowance.bytes(), allowance.limit())) {
            return Optional.empty();
        }
        return Optional.of(create(ready, content, uploader, key));
    }

    /** The same of a file that counts for nobody: what all of those have in common would make each wait for the others. */
    FileView saveWhole(ReadyFile ready, UploadKey key) {
        FileContent content = requireForUpdate(ready.hash());
        return known(key).map(StoredFile::view).orElseGet(() -> create(ready, content, null, key));
    }

    private FileView create(ReadyFile ready, FileContent content, AccountId uploader, UploadKey key) {
        content.use();
        FileContent thumbnail = ready.thumbnailHash() == null ? null : requireForUpdate(ready.thumbnailHash());
        if (thumbnail != null) {
            thumbnail.use();
        }
        StoredFile file = new StoredFile(ready, content, thumbnail, uploader, key, clock.instant());
        entityManager.persist(file);
        return file.view();
    }

    private FileContent requireForUpdate(String hash) {
        return queries.contentForUpdate(hash)
                .orElseThrow(() -> new IllegalStateException("Bytes were deleted while they were uploaded: " + hash));
    }

    /**
     * What is known of an upload before it begins.
     *
     * @param before the file that was stored with its key before
     * @param fits whether as much may still be uploaded today, or it is there already
     */
    record UploadPlan(FileLimitSettings limits, Optional<FileView> before, UploadAllowance allowance, boolean fits) {}
}
