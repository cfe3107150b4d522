package org.atrium.notification;

import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.Instant;
import org.atrium.account.AccountId;
import org.atrium.forum.event.ThreadId;
import org.atrium.platform.persistence.PersistentObject;

/**
 * Somebody was mailed of an answer in a thread a little while ago. What is written there until this is due goes into one
 * mail; if nothing is, or they follow it no more, it ends.
 */
@Entity
class AnswerDigest extends PersistentObject {

    static final Duration PAUSE = Duration.ofHours(1);

    private AccountId accountId;
    private ThreadId threadId;
    private Instant dueAt;
    private int waiting;
    private String link;

    protected AnswerDigest() {}

    AnswerDigest(AccountId account, ThreadId thread, Instant now) {
        this.accountId = account;
        this.threadId = thread;
        this.dueAt = now.plus(PAUSE);
    }

    /** One more answer waits to be told; the mail leads to the first of them. */
    void add(String path) {
        if (waiting == 0) {
            link = path;
        }
        waiting++;
    }

    /** An answer that waits to be told cannot be read any more. */
    void drop(String path, String thread) {
        if (path.equals(link) && waiting > 0) {
            waiting--;
            link = thread;
        }
    }

    /** All that waited was told. */
    void told(Instant now) {
        waiting = 0;
        dueAt = now.plus(PAUSE);
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

    int waiting() {
        return waiting;
    }

    String link() {
        return link;
    }
}
