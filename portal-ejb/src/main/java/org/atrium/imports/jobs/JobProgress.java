package org.atrium.imports.jobs;

import java.time.Instant;
import java.util.List;

/**
 * The progress of a job as its client sees it.
 *
 * @param read lines that held something, so far
 * @param unchanged lines that were known already, or older than what is known
 * @param error why it failed, null unless it did
 * @param rejected the lines that were not taken in, the first thousand of them
 */
public record JobProgress(
        String id,
        String kind,
        JobStatus status,
        String error,
        Instant createdAt,
        Instant finishedAt,
        int read,
        int applied,
        int unchanged,
        int rejectedCount,
        List<Rejection> rejected) {

    static JobProgress of(ImportJob job, List<Rejection> rejections) {
        return new JobProgress(
                job.publicId(),
                job.kind(),
                job.status(),
                job.reason(),
                job.createdAt(),
                job.finishedAt(),
                job.applied() + job.unchanged() + job.rejected(),
                job.applied(),
                job.unchanged(),
                job.rejected(),
                rejections);
    }

    /** A line that was not taken in, by its number from 1, and what is wrong with it. */
    public record Rejection(Integer line, String error) {}
}
