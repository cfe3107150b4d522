package org.atrium.forum.reading;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** What somebody keeps of a thread: until when they have read it, and since when it is bookmarked; null for not. */
@Entity
@IdClass(ThreadReader.Key.class)
class ThreadReader {

    @Id
    private long accountId;

    @Id
    private long threadId;

    private Instant seenAt;
    private Instant bookmarkedAt;

    protected ThreadReader() {}

    long threadId() {
        return threadId;
    }

    Instant seenAt() {
        return seenAt;
    }

    /** One person, one thread. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1;

        private long accountId;
        private long threadId;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.accountId == accountId && key.threadId == threadId;
        }

        @Override
        public int hashCode() {
            return Objects.hash(accountId, threadId);
        }
    }
}
