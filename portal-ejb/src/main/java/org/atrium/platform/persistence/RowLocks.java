package org.atrium.platform.persistence;

import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;

/** How rows are held against others until the transaction ends. */
public final class RowLocks {

    /** Hibernate's word for passing over rows that somebody else holds. */
    private static final int SKIP_LOCKED = -2;

    private RowLocks() {}

    /**
     * Holds what a query finds, but for what somebody else holds: who comes again later need not wait. On H2 Hibernate
     * writes no such words, and the second waits for the first.
     */
    public static <T> TypedQuery<T> orPass(TypedQuery<T> query) {
        return query.setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", SKIP_LOCKED);
    }
}
