package org.atrium.integration;

/** How an import job stands. */
public enum JobStatus {
    RUNNING,
    COMPLETED,
    FAILED;

    public boolean canBecome(JobStatus next) {
        return this == RUNNING && next != RUNNING;
    }
}
