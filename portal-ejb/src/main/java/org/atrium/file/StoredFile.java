package org.atrium.file;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.atrium.account.AccountId;
import org.atrium.platform.persistence.PersistentObject;

/** A file somebody uploaded: its name, what it is, and which bytes. It is deleted a day after the last thing it hung on. */
@Entity
class StoredFile extends PersistentObject {

    private String publicId;
    private String name;
    private String type;
    private long size;
    private Integer width;
    private Integer height;

    @ManyToOne(fetch = FetchType.LAZY)
    private FileContent content;

    @ManyToOne(fetch = FetchType.LAZY)
    private FileContent thumbnail;

    private String thumbnailType;

    @Enumerated(EnumType.STRING)
    private VirusCheck virusCheck;

    private Instant scannedAt;
    private AccountId uploaderId;
    private String uploadKey;
    private String uploadPrint;
    private Instant uploadedAt;
    private Instant unusedSince;

    protected StoredFile() {}

    StoredFile(
            ReadyFile file,
            FileContent content,
            FileContent thumbnail,
            AccountId uploader,
            UploadKey key,
            Instant now) {
        this.publicId = FileId.random().value();
        this.name = file.name();
        this.type = file.type();
        this.size = content.size();
        this.width = file.width();
        this.height = file.height();
        this.content = content;
        this.thumbnail = thumbnail;
        this.thumbnailType = file.thumbnailType();
        this.virusCheck = file.virusCheck();
        this.uploaderId = uploader;
        this.uploadKey = key.key();
        this.uploadPrint = key.print();
        this.scannedAt = now;
        this.uploadedAt = now;
        this.unusedSince = now;
    }

    /** It hangs on something now; what a visitor uploaded belongs to whoever used it first, and may still have no account. */
    void attach(AccountId user) {
        unusedSince = null;
        uploaderId = uploaderId == null ? user : uploaderId;
    }

    void release(Instant now) {
        unusedSince = now;
    }

    /** Whether this person may hang it on something: who uploaded it, or whoever knows the id of what a visitor uploaded. */
    boolean isUsableBy(AccountId user) {
        return uploaderId == null ? unusedSince != null : uploaderId.equals(user);
    }

    /** Whether it is what was sent again. */
    boolean isUploadedAs(UploadKey key) {
        return key.print().equals(uploadPrint);
    }

    /** The scanner was asked in vain: others come first now. */
    void postponeVirusCheck(Instant now) {
        scannedAt = now;
    }

    void markUnscannable() {
        virusCheck = VirusCheck.UNSCANNABLE;
    }

    void passVirusCheck() {
        virusCheck = VirusCheck.PASSED;
    }

    /** Its bytes may not be served to anybody. */
    void markInfected() {
        virusCheck = VirusCheck.INFECTED;
        content = null;
        thumbnail = null;
    }

    FileView view() {
        return new FileView(publicId, name, type, size, width, height, thumbnail != null, virusCheck.state(), null);
    }

    String publicId() {
        return publicId;
    }

    String name() {
        return name;
    }

    String type() {
        return type;
    }

    String thumbnailType() {
        return thumbnailType;
    }

    FileContent content() {
        return content;
    }

    /** The small picture of a picture, null for other files. */
    FileContent thumbnail() {
        return thumbnail;
    }

    VirusCheck virusCheck() {
        return virusCheck;
    }

    AccountId uploaderId() {
        return uploaderId;
    }
}
