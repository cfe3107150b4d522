package org.atrium.file;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.atrium.platform.persistence.RowLocks;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Queries on files; checked when compiled. */
interface FileQueries {

    EntityManager entityManager();

    @HQL("from StoredFile f left join fetch f.content left join fetch f.thumbnail where f.publicId = :publicId")
    Optional<StoredFile> byPublicId(String publicId);

    @HQL("from StoredFile where uploadKey = :key")
    Optional<StoredFile> byUploadKey(String key);

    @HQL("from FileContent where hash = :hash")
    Optional<FileContent> content(String hash);

    @HQL("from FileAttachment a join fetch a.file where a.file = :file order by a.id")
    List<FileAttachment> attachmentsOf(StoredFile file);

    @HQL(
            "from FileAttachment a join fetch a.file where a.ownerKind = :kind and a.ownerId = :owner order by a.place, a.id")
    List<FileAttachment> attachmentsOf(FileOwnerKind kind, long owner);

    @HQL("from StoredFile where publicId in :publicIds")
    List<StoredFile> uploads(Collection<String> publicIds);

    @HQL("select count(*) from FileAttachment where file = :file")
    long countAttachments(StoredFile file);

    @HQL("select count(*) from StoredFile where content = :content or thumbnail = :content")
    long countFiles(FileContent content);

    @HQL("from StoredFile f join fetch f.content where f.virusCheck = WAITING order by f.scannedAt")
    List<StoredFile> waiting(Page page);

    @HQL("select count(*) from StoredFile where virusCheck = WAITING")
    long countWaiting();

    @HQL("delete from FileUsage where usedOn < :before")
    int deleteUsageBefore(LocalDate before);

    /** The files beside the texts of many owners; with one array, so that the statement is the same for any number of them. */
    default List<AttachedFile> beside(FileOwnerKind kind, Collection<Long> owners) {
        return entityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select a.owner_id, f.public_id, f.name, f.type, f.size, f.width, f.height,"
                                + " f.thumbnail_id is not null, f.virus_check"
                                + " from file_attachment a join stored_file f on f.id = a.file_id"
                                + " where a.owner_kind = :kind and a.owner_id = any(:owners) and not a.in_text"
                                + " order by a.place, a.id",
                        Object[].class)
                .addSynchronizedEntityClass(FileAttachment.class)
                .addSynchronizedEntityClass(StoredFile.class)
                .setParameter("kind", kind.name())
                .setParameter("owners", owners.toArray(Long[]::new))
                .getResultList()
                .stream()
                .map(AttachedFile::of)
                .toList();
    }

    /** The ids of all files of many owners, in their texts and beside them. */
    default List<AttachedId> attached(FileOwnerKind kind, Collection<Long> owners) {
        return entityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select a.owner_id, f.public_id from file_attachment a join stored_file f on f.id = a.file_id"
                                + " where a.owner_kind = :kind and a.owner_id = any(:owners) order by a.place, a.id",
                        AttachedId.class)
                .addSynchronizedEntityClass(FileAttachment.class)
                .addSynchronizedEntityClass(StoredFile.class)
                .setParameter("kind", kind.name())
                .setParameter("owners", owners.toArray(Long[]::new))
                .getResultList();
    }

    /** These files, held against others until the transaction ends, always in the same order. */
    default List<StoredFile> filesForUpdate(Collection<String> publicIds) {
        return entityManager()
                .createQuery("from StoredFile where publicId in :ids order by id", StoredFile.class)
                .setParameter("ids", publicIds)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Some files that nothing has needed for long, passing over those another node works on. */
    default List<StoredFile> unusedFilesForUpdate(Instant before, int limit) {
        return RowLocks.orPass(entityManager()
                        .createQuery(
                                "from StoredFile where unusedSince < :before order by unusedSince", StoredFile.class)
                        .setParameter("before", before)
                        .setMaxResults(limit))
                .getResultList();
    }

    /** Some bytes that no file has had for long, passing over those another node works on. */
    default List<FileContent> unusedContentsForUpdate(Instant before, int limit) {
        return RowLocks.orPass(entityManager()
                        .createQuery(
                                "from FileContent where unusedSince < :before order by unusedSince", FileContent.class)
                        .setParameter("before", before)
                        .setMaxResults(limit))
                .getResultList();
    }

    /** The row of some bytes, held against whoever deletes them; empty if nobody has uploaded them or they were deleted. */
    default Optional<FileContent> contentForUpdate(String hash) {
        return entityManager()
                .createQuery("from FileContent where hash = :hash", FileContent.class)
                .setParameter("hash", hash)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Says that somebody is about to store these bytes: they are kept for a while, even if no file has them yet. */
    default void reserve(String hash, long size, Instant now) {
        // Whoever deletes them holds the row: this waits for that, and then there is none to change.
        int kept = entityManager()
                .createNativeQuery("update file_content"
                        + " set unused_since = case when unused_since is null then null else cast(:now as timestamp with time zone) end"
                        + " where hash = :hash")
                .setParameter("hash", hash)
                .setParameter("now", now)
                .executeUpdate();
        if (kept == 0) {
            entityManager()
                    .createNativeQuery("insert into file_content (id, hash, size, unused_since)"
                            + " values (nextval('file_content_seq'), :hash, :size, :now) on conflict do nothing")
                    .setParameter("hash", hash)
                    .setParameter("size", size)
                    .setParameter("now", now)
                    .executeUpdate();
        }
    }

    /** Whoever uploads the same bytes at once waits for this, and says then that they are used; null for none. */
    default void releaseIfUnused(FileContent content, Instant now) {
        if (content != null) {
            contentForUpdate(content.hash())
                    .filter(bytes -> countFiles(bytes) == 0)
                    .ifPresent(bytes -> bytes.release(now));
        }
    }

    @HQL("select bytes from FileUsage where uploader = :uploader and usedOn = :day")
    Optional<Long> bytesOf(String uploader, LocalDate day);

    /** Counts bytes of a day unless there are too many: of two uploads at once, neither is forgotten. */
    default boolean count(String uploader, LocalDate day, long bytes, long limit) {
        entityManager()
                .createNativeQuery(
                        "insert into file_usage (uploader, used_on, bytes) values (:uploader, :day, 0) on conflict do nothing")
                .setParameter("uploader", uploader)
                .setParameter("day", day)
                .executeUpdate();
        return entityManager()
                        .createNativeQuery("update file_usage set bytes = bytes + :bytes"
                                + " where uploader = :uploader and used_on = :day and bytes + :bytes <= :limit")
                        .setParameter("uploader", uploader)
                        .setParameter("day", day)
                        .setParameter("bytes", bytes)
                        .setParameter("limit", limit)
                        .executeUpdate()
                == 1;
    }

    /** The id of a file, and the key of what it hangs on. */
    record AttachedId(Long owner, String file) {}

    /** A file and the key of what it hangs on. */
    record AttachedFile(long owner, FileView file) {

        private static AttachedFile of(Object[] row) {
            return new AttachedFile(
                    (Long) row[0],
                    new FileView(
                            (String) row[1],
                            (String) row[2],
                            (String) row[3],
                            (Long) row[4],
                            (Integer) row[5],
                            (Integer) row[6],
                            (Boolean) row[7],
                            VirusCheck.valueOf((String) row[8]).state(),
                            null));
        }
    }
}
