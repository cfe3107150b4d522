package org.atrium.integration;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.atrium.platform.persistence.PersistentObject;

/**
 * A file of documents on its way in: {@code RUNNING} from its arrival, {@code COMPLETED} when its last line was read,
 * {@code FAILED} when its node died and nobody else has the file, or when no attempt got any further. What was taken in stays, and the same file may come
 * again. The node at work shows it is alive by {@code heartbeatAt}; another may take over a job that has none.
 */
@Entity
class ImportJob extends PersistentObject {

    private static final int MAX_ATTEMPTS = 3;

    private String publicId;
    private String client;
    private String kind;

    @Enumerated(EnumType.STRING)
    private JobStatus status;

    private Instant createdAt;
    private Instant heartbeatAt;
    private Instant finishedAt;
    private int lastLine;
    private int applied;
    private int unchanged;
    private int rejected;
    private int attempts;
    private String reason;

    protected ImportJob() {}

    ImportJob(String publicId, String client, String kind, Instant now) {
        this.publicId = publicId;
        this.client = client;
        this.kind = kind;
        this.status = JobStatus.RUNNING;
        this.createdAt = now;
        this.heartbeatAt = now;
    }

    /** Notes what became of the lines up to one. */
    void proceed(int line, Counts counts, Instant now) {
        lastLine = line;
        applied += counts.applied();
        unchanged += counts.unchanged();
        rejected += counts.rejected();
        attempts = 0;
        heartbeatAt = now;
    }

    /** Counts a beginning; false where it was begun some times already and got no further. */
    boolean attempt() {
        attempts++;
        return attempts <= MAX_ATTEMPTS;
    }

    void finish(JobStatus end, String why, Instant now) {
        if (status.canBecome(end)) {
            status = end;
            reason = why;
            finishedAt = now;
        }
    }

    String publicId() {
        return publicId;
    }

    /** Name of the system that sent it; null for a job of an earlier release. */
    String client() {
        return client;
    }

    String kind() {
        return kind;
    }

    JobStatus status() {
        return status;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant finishedAt() {
        return finishedAt;
    }

    int lastLine() {
        return lastLine;
    }

    int applied() {
        return applied;
    }

    int unchanged() {
        return unchanged;
    }

    int rejected() {
        return rejected;
    }

    /** Why it failed, null unless it did. */
    String reason() {
        return reason;
    }

    /** How many lines each became what. */
    record Counts(int applied, int unchanged, int rejected) {}
}
