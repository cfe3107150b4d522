package org.atrium.platform.unsent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.atrium.platform.persistence.PersistentObject;

/** The input of a form that could not be submitted, encrypted with a secret of the browser. */
@Entity
class UnsentForm extends PersistentObject {

    private String browser;
    private String owner;
    private String page;

    @Column(columnDefinition = "text")
    private String content;

    private Instant createdAt;

    protected UnsentForm() {}
}
