package org.atrium.forum;

import jakarta.persistence.Entity;
import java.time.Instant;
import org.atrium.account.AccountId;
import org.atrium.forum.event.ThreadId;
import org.atrium.platform.persistence.PersistentObject;

/** That a member has the problem of a question too; at most one per member. */
@Entity
class SameProblem extends PersistentObject {

    private ThreadId threadId;
    private AccountId accountId;
    private Instant at;

    protected SameProblem() {}

    SameProblem(ThreadId thread, AccountId account, Instant at) {
        this.threadId = thread;
        this.accountId = account;
        this.at = at;
    }

    void moveTo(ThreadId thread) {
        threadId = thread;
    }

    AccountId accountId() {
        return accountId;
    }
}
