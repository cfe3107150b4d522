package org.atrium.imports.jobs;

/** The status of an import job. */
public enum JobStatus {
    /** Lines are being imported. */
    RUNNING,
    /** All lines were read. */
    COMPLETED,
    /** Stopped before the end; imported lines stay. */
    FAILED;

    public boolean canTransitionTo(JobStatus next) {
        return this == RUNNING && next != RUNNING;
    }
}
