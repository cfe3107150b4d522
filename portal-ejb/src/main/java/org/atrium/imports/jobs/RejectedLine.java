package org.atrium.imports.jobs;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.atrium.platform.persistence.PersistentObject;
import org.atrium.platform.text.VisibleText;

/** A rejected line of a job with the reason. */
@Entity
class RejectedLine extends PersistentObject {

    private static final int MAX_ERROR = 2000;

    @ManyToOne(fetch = FetchType.LAZY)
    private ImportJob job;

    private int line;
    private String error;

    protected RejectedLine() {}

    RejectedLine(ImportJob job, int line, String error) {
        this.job = job;
        this.line = line;
        this.error = VisibleText.cut(error, MAX_ERROR);
    }
}
