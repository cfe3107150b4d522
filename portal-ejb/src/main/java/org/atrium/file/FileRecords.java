package org.atrium.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
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

    /** Counts what somebody uploads today; false if it is too much. */
    boolean count(String uploader, long bytes, long limit) {
        return queries.count(
                uploader, clock.instant().atZone(TimeZones.shopZone()).toLocalDate(), bytes, limit);
    }

    void reserve(String hash, long size) {
        queries.reserve(hash, size, clock.instant());
    }

    /** Stores a file whose bytes are in the store; nothing if the same key has one by now. */
    FileView save(ReadyFile ready, AccountId uploader, UploadKey key) {
        return known(key).orElseGet(() -> create(ready, uploader, key)).view();
    }

    private StoredFile create(ReadyFile ready, AccountId uploader, UploadKey key) {
        FileContent content = use(ready.hash());
        FileContent thumbnail = ready.thumbnailHash() == null ? null : use(ready.thumbnailHash());
        StoredFile file = new StoredFile(ready, content, thumbnail, uploader, key, clock.instant());
        entityManager.persist(file);
        return file;
    }

    private FileContent use(String hash) {
        FileContent content = queries.contentForUpdate(hash)
                .orElseThrow(() -> new IllegalStateException("Bytes were deleted while they were uploaded: " + hash));
        content.use();
        return content;
    }
}
