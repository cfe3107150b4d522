package org.atrium.platform.idempotency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.atrium.platform.persistence.PersistentObject;

/**
 * A form of a page that somebody sent. Of each rendering of a form there is one row without a path, on which whoever
 * sends it waits for the others, and one with a path for each content that it acted with.
 */
@Entity
class SentForm extends PersistentObject {

    /** The content of the row on which everybody waits who sends the same rendering. */
    static final String ANY = "*";

    private String sender;
    private String token;
    private String content;
    private Instant createdAt;

    @Column(columnDefinition = "text")
    private String path;

    @Column(columnDefinition = "text")
    private String message;

    @Column(columnDefinition = "text")
    private String kept;

    protected SentForm() {}

    SentForm(FormPress press, FormResult result, Instant now) {
        sender = press.sender();
        token = press.tokenHash();
        content = press.contentHash();
        createdAt = now;
        path = result.path();
        message = result.message();
        kept = result.kept();
    }

    FormResult result() {
        return new FormResult(path, message, kept);
    }
}
