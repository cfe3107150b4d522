package org.atrium.platform.idempotency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.atrium.platform.persistence.PersistentObject;

/**
 * A submitted form. Each rendering of a form has one row without a path, which submissions lock, and one with a path
 * for each content that acted.
 */
@Entity
class SentForm extends PersistentObject {

    /** The content of the row on which everybody waits who sends the same rendering. */
    static final String ANY_CONTENT = "*";

    private String sender;
    private String tokenHash;
    private String contentHash;
    private Instant createdAt;

    @Column(columnDefinition = "text")
    private String path;

    @Column(columnDefinition = "text")
    private String message;

    @Column(columnDefinition = "text")
    private String keptFields;

    protected SentForm() {}

    SentForm(FormSubmission submission, FormResult result, Instant now) {
        sender = submission.sender();
        tokenHash = submission.tokenHash();
        contentHash = submission.contentHash();
        createdAt = now;
        path = result.path();
        message = result.message();
        keptFields = result.keptFields();
    }

    FormResult result() {
        return new FormResult(path, message, keptFields);
    }
}
