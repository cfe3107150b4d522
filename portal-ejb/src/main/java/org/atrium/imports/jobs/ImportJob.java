package org.atrium.imports.jobs;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.atrium.platform.persistence.PersistentObject;

/**
 * An import job: {@code RUNNING} from the upload, {@code COMPLETED} after the last line, {@code FAILED} if its node
 * died and no other node has the file, or after several attempts without progress. Imported lines stay, and the file
 * may be sent again. The working node updates {@code heartbeatAt}; another node may take over a job whose heartbeat
 * stopped.
 */
@Entity
class ImportJob extends PersistentObject {

    private static final int MAX_ATTEMPTS = 3;

    private String publicId;
    private String client;
    private String clientId;
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

    ImportJob(String publicId, ImportClient client, String kind, Instant now) {
        this.publicId = publicId;
        this.client = client.name();
        this.clientId = client.id();
        this.kind = kind;
        this.status = JobStatus.RUNNING;
        this.createdAt = now;
        this.heartbeatAt = now;
    }

    /** Notes what became of the lines up to one. */
    void recordProgress(int line, LineCounts counts, Instant now) {
        lastLine = line;
        applied += counts.applied();
        unchanged += counts.unchanged();
        rejected += counts.rejected();
        attempts = 0;
        heartbeatAt = now;
    }

    /** Counts a beginning; false where it was begun some times already and got no further. */
    boolean startAttempt() {
        attempts++;
        return attempts <= MAX_ATTEMPTS;
    }

    /** Ends it; false where it has ended already. */
    boolean finish(JobStatus end, String why, Instant now) {
        if (!status.canTransitionTo(end)) {
            return false;
        }
        status = end;
        reason = why;
        finishedAt = now;
        return true;
    }

    String publicId() {
        return publicId;
    }

    /** Name of the system that sent it; null for a job of an earlier release. */
    String client() {
        return client;
    }

    /** Whether it is this system's; a job of an earlier release is anybody's who may send such files. */
    boolean belongsTo(String client) {
        return clientId == null || clientId.equals(client);
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
    record LineCounts(int applied, int unchanged, int rejected) {}
}
