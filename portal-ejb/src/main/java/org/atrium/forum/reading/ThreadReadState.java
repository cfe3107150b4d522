package org.atrium.forum.reading;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** Until when an account has read a thread, and since when it is bookmarked; null if not. */
@Entity
@IdClass(ThreadReadState.ThreadReadStateKey.class)
class ThreadReadState {

    @Id
    private long accountId;

    @Id
    private long threadId;

    private Instant seenAt;
    private Instant bookmarkedAt;

    protected ThreadReadState() {}

    long threadId() {
        return threadId;
    }

    Instant seenAt() {
        return seenAt;
    }

    /** Primary key: account and thread. */
    static class ThreadReadStateKey implements Serializable {

        private static final long serialVersionUID = 1;

        private long accountId;
        private long threadId;

        @Override
        public boolean equals(Object other) {
            return other instanceof ThreadReadStateKey key && key.accountId == accountId && key.threadId == threadId;
        }

        @Override
        public int hashCode() {
            return Objects.hash(accountId, threadId);
        }
    }
}
