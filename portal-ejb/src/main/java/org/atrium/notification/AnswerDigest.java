package org.atrium.notification;

import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.Instant;
import org.atrium.account.AccountId;
import org.atrium.forum.event.ThreadId;
import org.atrium.platform.persistence.PersistentObject;

/**
 * Collects the answers in a thread that a follower was not mailed about yet: after a first mail, further answers until
 * {@code dueAt} are sent as one mail. Without any, or when the account unfollows, it is deleted.
 */
@Entity
class AnswerDigest extends PersistentObject {

    static final Duration INTERVAL = Duration.ofHours(1);

    private AccountId accountId;
    private ThreadId threadId;
    private Instant dueAt;

    protected AnswerDigest() {}

    AnswerDigest(AccountId account, ThreadId thread, Instant now) {
        this.accountId = account;
        this.threadId = thread;
        this.dueAt = now.plus(INTERVAL);
    }

    /** All waiting answers were mailed. */
    void markSent(Instant now) {
        dueAt = now.plus(INTERVAL);
    }

    /** They are mailed then. */
    void postpone(Instant until) {
        dueAt = until;
    }

    AccountId accountId() {
        return accountId;
    }

    ThreadId threadId() {
        return threadId;
    }

    Instant dueAt() {
        return dueAt;
    }
}
