package org.atrium.forum;

import jakarta.persistence.Entity;
import org.atrium.account.AccountId;
import org.atrium.forum.event.ThreadId;
import org.atrium.platform.persistence.PersistentObject;

/** That an account follows a thread. */
@Entity
class ThreadSubscription extends PersistentObject {

    private ThreadId threadId;
    private AccountId accountId;

    protected ThreadSubscription() {}

    ThreadSubscription(ThreadId thread, AccountId account) {
        this.threadId = thread;
        this.accountId = account;
    }

    ThreadId threadId() {
        return threadId;
    }

    AccountId accountId() {
        return accountId;
    }
}
