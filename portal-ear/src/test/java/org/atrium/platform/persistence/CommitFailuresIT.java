package org.atrium.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.atrium.platform.error.Causes;
import org.atrium.platform.error.ConflictException;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever calls a transactional bean can catch what its commit was refused for. */
@ArquillianTest
@Tag("builtin")
class CommitFailuresIT {

    @Inject
    private RefusedCommits refused;

    @Test
    void failedCommitsAreRuntimeExceptionsWithTheirCause() {
        assertRefused(refused::join);
        assertRefused(refused::begin);
    }

    private static void assertRefused(ThrowingCallable call) {
        Throwable thrown = catchThrowable(call);
        assertThat(thrown).isInstanceOf(RuntimeException.class);
        assertThat(Causes.find(thrown, ConflictException.class)).isPresent();
    }

    /** Refuses at the end of its transactions, as a constraint of the database does. */
    @ApplicationScoped
    public static class RefusedCommits {

        @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
        private TransactionSynchronizationRegistry transaction;

        @Transactional
        public void join() {
            refuseAtCommit();
        }

        @Transactional(Transactional.TxType.REQUIRES_NEW)
        public void begin() {
            refuseAtCommit();
        }

        private void refuseAtCommit() {
            transaction.registerInterposedSynchronization(new Synchronization() {
                @Override
                public void beforeCompletion() {
                    throw new ConflictException("error.race");
                }

                @Override
                public void afterCompletion(int status) {
                    // Nothing was written.
                }
            });
        }
    }
}
