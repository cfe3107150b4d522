package org.atrium.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
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
     * The file that was stored with this key before.
     *
     * @throws InvalidInputException if that is another one
     */
    Optional<FileView> find(UploadKey key) {
        return known(key).map(StoredFile::view);
    }

    private Optional<StoredFile> known(UploadKey key) {
        Optional<StoredFile> known = key.key() == null ? Optional.empty() : queries.byUploadKey(key.key());
        if (known.filter(file -> !file.isUploadedAs(key)).isPresent()) {
            throw new InvalidInputException("Idempotency-Key", "error.idempotencyReused");
        }
        return known;
    }

    /** Whether as much may still be uploaded today; it is counted with the file. */
    boolean fits(UploadAllowance allowance) {
        return queries.bytesOf(allowance.uploader(), today()).orElse(0L) + allowance.bytes() <= allowance.limit();
    }

    private LocalDate today() {
        return clock.instant().atZone(TimeZones.shopZone()).toLocalDate();
    }

    void reserve(String hash, long size) {
        queries.reserve(hash, size, clock.instant());
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
        content.use();
        FileContent thumbnail = ready.thumbnailHash() == null ? null : requireForUpdate(ready.thumbnailHash());
        if (thumbnail != null) {
            thumbnail.use();
        }
        StoredFile file = new StoredFile(ready, content, thumbnail, uploader, key, clock.instant());
        entityManager.persist(file);
        return Optional.of(file.view());
    }

    private FileContent requireForUpdate(String hash) {
        return queries.contentForUpdate(hash)
                .orElseThrow(() -> new IllegalStateException("Bytes were deleted while they were uploaded: " + hash));
    }
}
