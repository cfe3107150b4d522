package org.atrium.platform.persistence;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Transactional;
import jakarta.transaction.TransactionalException;

/**
 * Makes a failed commit of a {@link Transactional} bean a runtime exception. The container throws the checked
 * {@link RollbackException}, which no method of such a bean declares and therefore no caller can catch.
 */
abstract class CommitFailures {

    /** Outside the container's interceptor, which commits. */
    private static final int BEFORE_TRANSACTION = Interceptor.Priority.PLATFORM_BEFORE + 100;

    @AroundInvoke
    Object rethrowUnchecked(InvocationContext call) throws Exception {
        try {
            return call.proceed();
        } catch (RollbackException e) {
            throw new TransactionalException(e.getMessage(), e);
        }
    }

    /** Of beans that join the caller's transaction or begin one. */
    @Interceptor
    @Priority(BEFORE_TRANSACTION)
    @Transactional
    static class OfRequired extends CommitFailures {}

    /** Of beans that have a transaction of their own. */
    @Interceptor
    @Priority(BEFORE_TRANSACTION)
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    static class OfRequiresNew extends CommitFailures {}
}
