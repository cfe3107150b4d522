package org.atrium.platform.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Collects work during a transaction and runs it once before commit; discarded on rollback. */
@ApplicationScoped
public class BeforeCommit {

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    /**
     * What this transaction has gathered so far.
     *
     * @param whose the class that gathers it
     * @param empty what it begins with
     * @param work what becomes of it, the first time somebody asks in a transaction
     */
    @SuppressWarnings("unchecked")
    public <T> T collected(Class<?> whose, Supplier<T> empty, Consumer<T> work) {
        T gathered = (T) transaction.getResource(whose);
        if (gathered == null) {
            gathered = empty.get();
            transaction.putResource(whose, gathered);
            transaction.registerInterposedSynchronization(new FlushBeforeCommit<>(gathered, work));
        }
        return gathered;
    }

    private final class FlushBeforeCommit<T> implements Synchronization {

        private final T collected;
        private final Consumer<T> work;

        private FlushBeforeCommit(T gathered, Consumer<T> work) {
            this.collected = gathered;
            this.work = work;
        }

        @Override
        public void beforeCompletion() {
            if (transaction.getTransactionStatus() == Status.STATUS_ACTIVE) {
                work.accept(collected);
            }
        }

        @Override
        public void afterCompletion(int status) {
            // What was done was committed with what it follows from, or taken back with it.
        }
    }
}
